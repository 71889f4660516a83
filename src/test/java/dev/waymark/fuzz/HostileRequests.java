package dev.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.fuzz.Operation.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Makes requests that are wrong in one respect: a value, the body, its type, the query, the path, a header, the method, the caller. */
final class HostileRequests {

    private static final List<String> ROLES = List.of("coach", "admin", "stranger", "rival", "tenantless", "nobody");

    private final Requests requests;
    private final Values values;
    private final Random random;

    HostileRequests(Requests requests, Values values, Random random) {
        this.requests = requests;
        this.values = values;
        this.random = random;
    }

    Request make(Operation operation) {
        var request = requests.lawful(operation);
        return switch (random.nextInt(operation.takesBody() ? 14 : 7)) {
            case 0 -> request.withTarget(path(request));
            case 1 -> request.withTarget(request.path() + Hostile.oneOf(Hostile.QUERIES, random));
            case 2 -> request.withTarget(request.path() + query(operation));
            case 3, 4 -> withOddHeaders(request);
            case 5 -> request.as(Hostile.oneOf(ROLES, random));
            case 6 -> request.withMethod(Hostile.oneOf(Hostile.METHODS, random));
            case 7 -> withAnotherType(request);
            case 8 -> request.withBody(Hostile.broken(new String(request.body(), StandardCharsets.UTF_8), random));
            default -> request.withBody(body(operation));
        };
    }

    private byte[] body(Operation operation) {
        var body = requests.bodyOf(operation);
        var schema = Schemas.resolve(operation.content().schema());
        for (var changes = 1 + random.nextInt(2); changes > 0; changes--) {
            var inner = body.properties().stream()
                    .filter(property -> property.getValue().isObject())
                    .findFirst();
            if (inner.isPresent() && random.nextInt(3) == 0) {
                var object = (ObjectNode) inner.get().getValue();
                object.set(oneOfItsNames(object, "not there"), values.hostile());
            } else {
                body.set(oneOfItsNames(schema.path("properties"), "unknown"), values.hostile());
            }
        }
        return requests.bytes(body);
    }

    private String oneOfItsNames(JsonNode object, String another) {
        var names = new ArrayList<>(List.of(another));
        object.fieldNames().forEachRemaining(names::add);
        return Hostile.oneOf(names, random);
    }

    private String path(Request request) {
        var variable = "\\{\\w+}";
        var value = Matcher.quoteReplacement(Hostile.oneOf(Hostile.ADDRESS_PARTS, random));
        return request.operation().path().contains("{") && random.nextInt(3) > 0
                ? request.operation().path().replaceAll(variable, value)
                : request.path() + Hostile.oneOf(Hostile.SUFFIXES, random);
    }

    private String query(Operation operation) {
        var declared = operation.parameters("query").map(Parameter::name).toList();
        var name = declared.isEmpty() ? "limit" : Hostile.oneOf(declared, random);
        var value = random.nextBoolean()
                ? Hostile.oneOf(Hostile.ADDRESS_PARTS, random)
                : Requests.encoded(Answer.parse('"' + Hostile.oneOf(Hostile.TEXTS, random) + '"')
                        .asText());
        return "?" + name + "=" + value + (random.nextInt(4) == 0 ? "&" + name + "=" + value : "");
    }

    private Request withOddHeaders(Request request) {
        var odd = Hostile.oneOf(Hostile.HEADERS, random);
        var result = odd.get(0).equals("Authorization") ? request.as("nobody") : request;
        for (var index = 0; index < odd.size(); index += 2) {
            result = result.with(odd.get(index), odd.get(index + 1));
        }
        return result;
    }

    private Request withAnotherType(Request request) {
        var type = Hostile.oneOf(Hostile.MEDIA_TYPES, random);
        var untyped = request.without("Content-Type");
        return type.isEmpty() ? untyped : untyped.with("Content-Type", type);
    }
}
