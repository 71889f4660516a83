package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was accepted can be read again: at its {@code Location}, or where the thing is that was changed, there is what the
 * write answered, and in it what was sent.
 */
final class RoundTrip {

    /** What a title loses. */
    private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

    /** What is said to somebody who writes, and is no part of what was written: what else it has changed, and advice. */
    private static final List<String> ADVICE = List.of("effects", "signposts", "suggestions");

    private RoundTrip() {}

    /** Where that which was written is read; nowhere when nothing was, or when the answer is of something else. */
    static Optional<String> placeOf(Request request, Answer answer) {
        if (answer.status() == 201) {
            assertThat(answer.header("Location")).as("Location").isNotNull();
            return Optional.of(URI.create(answer.header("Location")).getRawPath());
        }
        var path = request.path().split("/");
        var isOfThis = path.length > 3 && answer.json().path("id").asText().equals(path[3]);
        return isOfThis && !request.method().equals("GET")
                ? Optional.of(String.join("/", List.of(path).subList(0, 4)))
                : Optional.empty();
    }

    /** @throws AssertionError saying what reads otherwise than it was sent */
    static void compare(Request request, Answer written, Answer read) {
        assertThat(read.status()).as("reading what was written").isEqualTo(200);
        if (read.json().isMissingNode()) {
            return;
        }
        assertThat(read.json())
                .as("what is read, and what the write answered")
                .isEqualTo(withoutAdvice(written.json()));
        assertThat(read.header("ETag")).as("ETag of what is read").isEqualTo(written.header("ETag"));
        // An action has words of its own for what it does; those of creates and changes are the resource's.
        var isAction = request.method().equals("POST") && written.status() != 201;
        var body = isAction ? null : request.body();
        if (body != null) {
            var sent = Answer.parse(new String(body, StandardCharsets.UTF_8));
            sent.properties().stream()
                    .filter(property -> read.json().has(property.getKey()))
                    .forEach(property -> same(
                            property.getKey(),
                            property.getValue(),
                            read.json().get(property.getKey()),
                            request.method().equals("PATCH")));
        }
    }

    private static JsonNode withoutAdvice(JsonNode written) {
        return written.isObject() ? ((ObjectNode) written.deepCopy()).remove(ADVICE) : written;
    }

    private static void same(String name, JsonNode sent, JsonNode read, boolean patch) {
        if (sent.isNull()) {
            // What a create leaves out the service may fill in; a change that removes leaves nothing, but that the
            // service then finds a day or a short title itself.
            if (patch && !List.of("dueOn", "shortTitle").contains(name)) {
                assertThat(read.isNull() || read.isMissingNode() || read.isEmpty())
                        .as("%s was removed, and reads %s", name, read)
                        .isTrue();
            }
        } else if (sent.isObject()) {
            sent.properties()
                    .forEach(inner ->
                            same(name + "/" + inner.getKey(), inner.getValue(), read.path(inner.getKey()), patch));
        } else if (sent.isArray() && read.size() == sent.size()) {
            for (var index = 0; index < sent.size(); index++) {
                same(name + "/" + index, sent.get(index), read.path(index), patch);
            }
        } else if (sent.isNumber()) {
            assertThat(read.decimalValue()).as(name).isEqualByComparingTo(sent.decimalValue());
        } else if (read.isObject() && read.has("key")) {
            assertThat(read.path("key")).as(name).isEqualTo(sent);
        } else if (List.of("title", "shortTitle").contains(name)) {
            assertThat(read.asText()).as(name).isEqualTo(trimmed(sent.asText()));
        } else if (name.equals("at")) {
            assertThat(Instant.parse(read.asText())).as(name).isEqualTo(instant(sent.asText()));
        } else {
            assertThat(read).as(name).isEqualTo(sent);
        }
    }

    private static String trimmed(String sent) {
        return AROUND.matcher(sent).replaceAll("");
    }

    /** However an instant is written, it reads in UTC. */
    private static Instant instant(String sent) {
        return OffsetDateTime.parse(sent.toUpperCase(Locale.ROOT)).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
