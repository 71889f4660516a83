package dev.waymark.support;

import static dev.waymark.support.ContractDocument.at;
import static dev.waymark.support.ContractDocument.faults;
import static dev.waymark.support.ContractDocument.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds the parameters of a request that was accepted against the contract. */
final class AcceptedParameters {

    /** An id of another form is replaced, and a tag of another form matches nothing: neither is refused. */
    private static final Set<String> LENIENT = Set.of("X-Request-Id", "If-None-Match");

    private final String operation;
    private final String template;
    private final Exchange exchange;
    private final Map<String, String> query = new LinkedHashMap<>();

    AcceptedParameters(String operation, String template, Exchange exchange) {
        this.operation = operation;
        this.template = template;
        this.exchange = exchange;
        var sent = exchange.uri().getRawQuery();
        for (var pair : sent == null ? new String[0] : sent.split("&")) {
            query.put(decoded(pair.split("=", 2)[0]), decoded(pair.contains("=") ? pair.split("=", 2)[1] : ""));
        }
        // What has no name is no parameter.
        query.remove("");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    void check() {
        var known = new ArrayList<String>();
        for (var index = 0; index < at(operation + "/parameters").size(); index++) {
            var pointer = resolved(operation + "/parameters/" + index);
            var parameter = at(pointer);
            known.add(parameter.path("name").asText());
            check(parameter, pointer);
        }
        assertThat(known).as("accepted parameters: %s", exchange).containsAll(query.keySet());
    }

    private void check(JsonNode parameter, String pointer) {
        var name = parameter.path("name").asText();
        var value = valueOf(name, parameter.path("in").asText());
        if (value == null) {
            assertThat(parameter.path("required").asBoolean())
                    .as("%s is required: %s", name, exchange)
                    .isFalse();
        } else if (!LENIENT.contains(name)) {
            assertThat(faults(pointer + "/schema", value))
                    .as("accepted %s: %s", name, exchange)
                    .isEqualTo(List.of());
        }
    }

    private @Nullable String valueOf(String name, String in) {
        return switch (in) {
            case "query" -> query.get(name);
            case "header" -> exchange.requestHeader().apply(name);
            default -> {
                var path = Pattern.compile(ContractDocument.pattern(template)).matcher(exchange.path());
                yield path.matches() ? decoded(path.group(name)) : null;
            }
        };
    }
}
