package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.ContractCheck;
import dev.waymark.support.Exchange;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks a response against the contract, whatever was requested. */
final class Judge {

    /** Dots are resolved, and what a semicolon leads in is left out: the request is of another address than it looks. */
    private static final Pattern OBLIQUE = Pattern.compile("/(\\.|%2e){1,2}(/|$)|;");

    private static final int LONG_LINE = 4_000;
    private static final int LONG_HEADERS = 8_000;

    private Judge() {}

    /** @throws AssertionError saying what is wrong with the answer */
    static void hold(Request request, Answer answer) {
        assertThat(answer.status()).as("status, with %s", answer.text()).isLessThan(500);
        if (isRefusedByTheServer(request, answer)) {
            return;
        }
        assertThat(answer.header("X-Request-Id")).as("X-Request-Id").isNotNull();
        if (answer.status() >= 400 && !request.method().equals("HEAD")) {
            assertThat(answer.header("Content-Type"))
                    .as("type of %s", answer.text())
                    .isEqualTo("application/problem+json");
        }
        // More slashes make no other address.
        var target = request.target().replaceFirst("//+", "/").replaceFirst("/+(?=[?#]|$)", "");
        if (target.startsWith("/v1/") && !OBLIQUE.matcher(request.path()).find()) {
            ContractCheck.hold(new Exchange(
                    request.method(),
                    URI.create(target),
                    request::header,
                    Optional.ofNullable(request.body()).map(body -> new String(body, StandardCharsets.UTF_8)),
                    answer.status(),
                    answer::header,
                    answer.text()));
        }
    }

    /**
     * What is no request line, or longer than the server reads, is refused without a word, before there is a request to answer; and
     * so is a browser of another origin.
     */
    private static boolean isRefusedByTheServer(Request request, Answer answer) {
        var headers = request.headers().stream()
                .mapToInt(header -> header.value().length())
                .sum();
        return answer.body().length == 0
                && switch (answer.status()) {
                    case 400 -> !isUri(request.target());
                    case 403 -> request.header("Origin") != null;
                    case 414 -> request.target().length() > LONG_LINE;
                    case 431 -> headers > LONG_HEADERS;
                    default -> false;
                };
    }

    private static boolean isUri(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
