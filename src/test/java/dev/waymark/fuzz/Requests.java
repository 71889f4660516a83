package dev.waymark.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.fuzz.Operation.Parameter;
import dev.waymark.fuzz.Request.Header;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes requests of an operation: as its example has it, or lawful in another way. */
final class Requests {

    /** Who may do nearly anything here: mostly the member, sometimes the platform for the member. */
    static final List<String> ROLES = List.of("member", "member", "member", "service");

    /** Half of a surrogate pair has no UTF-8; escaped, it can be sent. */
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final JsonMapper PLAIN = new JsonMapper();

    private final World world;
    private final Random random;
    private final Values values;

    Requests(World world, Values values, Random random) {
        this.world = world;
        this.values = values;
        this.random = random;
    }

    /** The example of the document, for the things that are known. */
    Request example(Operation operation) {
        return make(operation, rolesFor(operation).get(0), bytes(bodyOf(operation)));
    }

    /** Nothing about it is meant to be wrong, though it may ask for what the state does not allow. */
    Request lawful(Operation operation) {
        var role = operation.isOpenToAll() ? "nobody" : Hostile.oneOf(rolesFor(operation), random);
        var body = bodyOf(operation);
        if (body != null && random.nextInt(4) == 0) {
            body.retain(Schemas.required(operation.content().schema()));
        }
        for (var changes = random.nextInt(4); changes > 0 && operation.namesProperties(); changes--) {
            change(operation, body);
        }
        if (role.equals("service") && body != null && takesMember(operation)) {
            body.put("memberId", World.MEMBER);
        }
        return decorated(make(operation, role, bytes(body)));
    }

    /** A coach or an administrator does only what nobody else can do: of the rest, they see too little to succeed often. */
    private static List<String> rolesFor(Operation operation) {
        var roles = ROLES.stream()
                .filter(role -> operation.isOpenToAll() || operation.isFor(role))
                .toList();
        if (!roles.isEmpty()) {
            return roles;
        }
        return List.of(operation.isFor("coach") ? "coach" : "admin");
    }

    private static boolean takesMember(Operation operation) {
        return Schemas.resolve(operation.content().schema()).at("/properties").has("memberId");
    }

    /** The example of the body, or what its schema allows where there is none; its ids are of things that there are. */
    @Nullable
    ObjectNode bodyOf(Operation operation) {
        if (!operation.takesBody()) {
            return null;
        }
        var schema = Schemas.resolve(operation.content().schema());
        if (!operation.content().example().isObject()) {
            return (ObjectNode) values.lawful(schema, "", operation.path());
        }
        ObjectNode body = operation.content().example().deepCopy();
        schema.path("properties").properties().stream()
                .filter(property -> body.has(property.getKey()) && Schemas.isId(property.getValue()))
                .forEach(property -> body.set(property.getKey(), values.id(property.getKey(), operation.path())));
        return body;
    }

    /** Gives one property another lawful value, or leaves it out. */
    private void change(Operation operation, ObjectNode body) {
        var schema = Schemas.resolve(operation.content().schema());
        var properties = List.copyOf(schema.path("properties").properties());
        var property = Hostile.oneOf(properties, random);
        if (random.nextInt(3) == 0 && !Schemas.required(schema).contains(property.getKey())) {
            body.remove(property.getKey());
            return;
        }
        var map = Schemas.resolve(property.getValue()).path("additionalProperties");
        if (map.isObject() && body.path(property.getKey()).isObject()) {
            changeEntries(operation, map, (ObjectNode) body.path(property.getKey()));
        } else {
            body.set(property.getKey(), values.lawful(property.getValue(), property.getKey(), operation.path()));
        }
    }

    private void changeEntries(Operation operation, JsonNode schema, ObjectNode entries) {
        List.copyOf(entries.properties()).forEach(entry -> {
            switch (random.nextInt(12)) {
                case 0, 1 -> entries.remove(entry.getKey());
                case 2 -> entries.set(entry.getKey(), values.lawful(schema, entry.getKey(), operation.path()));
                // A whole number in general says little; these are answers to most questions.
                case 3, 4, 5 -> entries.put(entry.getKey(), 1 + random.nextInt(5));
                default -> {}
            }
        });
    }

    private Request make(Operation operation, String role, byte @Nullable [] body) {
        var headers = new ArrayList<Header>();
        if (body != null) {
            headers.add(new Header("Content-Type", operation.content().mediaType()));
        }
        var target = pathOf(operation) + lawfulQuery(operation);
        return new Request(operation, operation.method(), target, role, headers, body);
    }

    private Request decorated(Request plain) {
        var request = plain;
        var operation = plain.operation();
        if (operation.takesHeader("Idempotency-Key") && random.nextBoolean()) {
            request = request.with("Idempotency-Key", "key-" + random.nextInt(1 << 20));
        }
        if (operation.takesHeader("If-None-Match") && random.nextInt(10) == 0) {
            request = request.with("If-None-Match", random.nextBoolean() ? "*" : "W/\"AAAAAAAAAAAAAAAA\", \"x\"");
        }
        if (random.nextInt(5) == 0) {
            request = request.with("Accept-Language", "de, en;q=0.5").with("X-Request-Id", "walk/" + random.nextInt());
        }
        return request;
    }

    private String pathOf(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters("path").toList()) {
            var variable = "{" + parameter.name() + "}";
            path = path.replace(variable, pathValue(parameter, operation.path(), variable));
        }
        return path;
    }

    private String pathValue(Parameter parameter, String path, String variable) {
        var kind = World.segmentBefore(path, path.indexOf(variable));
        var isNumber = Schemas.type(Schemas.resolve(parameter.schema())).equals("integer");
        var example = parameter.example().isMissingNode()
                ? "0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b"
                : parameter.example().asText();
        var known = random.nextInt(3) == 0 ? world.one(path).or(() -> world.one(kind)) : world.one(kind);
        return isNumber ? example : encoded(known.orElse(example));
    }

    private String lawfulQuery(Operation operation) {
        var query = operation
                .parameters("query")
                .filter(parameter -> parameter.required() || random.nextInt(4) == 0)
                .map(parameter -> parameter.name() + "=" + encoded(queryValue(operation, parameter)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String queryValue(Operation operation, Parameter parameter) {
        return parameter.example().isTextual() && random.nextBoolean() && !parameter.required()
                ? parameter.example().asText()
                : values.lawful(parameter.schema(), parameter.name(), operation.path())
                        .asText();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    byte @Nullable [] bytes(@Nullable ObjectNode body) {
        if (body == null) {
            return null;
        }
        try {
            var escaped = ESCAPING.writeValueAsString(body);
            return (random.nextBoolean() ? escaped : PLAIN.writeValueAsString(body)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
