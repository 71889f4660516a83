package dev.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes JSON values that fit a schema, at its limits and within, and others that only look as if they could. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** One code point each. */
    private static final List<String> LETTERS = List.of(
            "a",
            "Z",
            "7",
            " ",
            "ü",
            "ß",
            "日",
            "ع",
            "\uD83E\uDDED",
            "\u0301",
            "'",
            "\"",
            "\\",
            "<",
            "\t",
            "\n",
            "%",
            "\u2028",
            "\u0007");

    private static final List<String> DAYS = List.of(
            "2027-02-03",
            "2027-02-28",
            "2028-02-29",
            "2000-02-29",
            "1970-01-01",
            "0000-01-01",
            "0001-01-01",
            "1582-10-10",
            "2026-12-31",
            "2037-12-31",
            "2199-12-31",
            "9999-12-31");
    private static final List<String> INSTANTS = List.of(
            "2027-02-01T08:00:00Z",
            "2026-01-01T00:00:00.5+02:00",
            "1970-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999-18:00",
            "2027-02-01t08:00:00z");

    /** Well formed, and nobody's. */
    private static final String NOBODYS = "0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b";

    private final World world;
    private final Random random;

    Values(World world, Random random) {
        this.world = world;
        this.random = random;
    }

    /**
     * A value that the schema allows; not always one that means something.
     *
     * @param name of the property or parameter, which tells what an id is an id of
     * @param path of the operation, which tells it where the name does not
     */
    JsonNode lawful(JsonNode schema, String name, String path) {
        var resolved = Schemas.resolve(schema);
        if (Schemas.allowsNull(resolved) && random.nextInt(6) == 0) {
            return JSON.nullNode();
        }
        var form = Hostile.oneOf(Schemas.forms(resolved).toList(), random);
        if (form.has("enum")) {
            return Hostile.oneOf(Schemas.list(form.path("enum")), random);
        }
        return switch (Schemas.type(form)) {
            case "integer" -> JSON.numberNode(integer(form));
            case "number" -> JSON.numberNode(integer(form) / (random.nextBoolean() ? 1 : 7.0));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "array" -> array(form, name, path);
            case "string" -> JSON.textNode(text(form, resolved, name, path));
            default -> object(form, path);
        };
    }

    /** The id of something that a property or parameter of this name could mean. */
    JsonNode id(String name, String path) {
        var meant = name.equals("since") && random.nextBoolean() ? world.firstOfPath(path) : world.meantBy(name);
        return JSON.textNode(meant.or(() -> world.ofPath(path)).orElse(NOBODYS));
    }

    /** Anything that JSON can say. */
    JsonNode hostile() {
        var raw = random.nextBoolean()
                ? Hostile.oneOf(Hostile.VALUES, random)
                : '"' + Hostile.oneOf(Hostile.TEXTS, random) + '"';
        return JSON.rawValueNode(new RawValue(raw));
    }

    private long integer(JsonNode schema) {
        var least = schema.path("minimum").asLong(-1_000);
        var most = schema.path("maximum").asLong(least + 2_000);
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> Math.min(most, least + random.nextInt(200));
            default -> least + (long) (random.nextDouble() * (most - least + 1));
        };
    }

    private ArrayNode array(JsonNode schema, String name, String path) {
        var least = schema.path("minItems").asInt(0);
        var most = Math.min(schema.path("maxItems").asInt(7), least + 4);
        var result = JSON.arrayNode();
        var wanted = least + random.nextInt(most - least + 1);
        for (var attempt = 0; result.size() < wanted && attempt < 20; attempt++) {
            var element = lawful(schema.path("items"), name, path);
            if (!schema.path("uniqueItems").asBoolean()
                    || Schemas.list(result).stream().noneMatch(element::equals)) {
                result.add(element);
            }
        }
        return result;
    }

    private ObjectNode object(JsonNode schema, String path) {
        var result = JSON.objectNode();
        var required = Schemas.required(schema);
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextBoolean()) {
                result.set(property.getKey(), lawful(property.getValue(), property.getKey(), path));
            }
        });
        return result;
    }

    private String text(JsonNode form, JsonNode described, String name, String path) {
        return switch (form.path("format").asText()) {
            case "uuid" -> id(name, path).asText();
            case "date" ->
                random.nextInt(3) == 0
                        ? Hostile.oneOf(DAYS, random)
                        : world.one("dates").orElse("2026-02-11");
            case "date-time" -> Hostile.oneOf(INSTANTS, random);
            default -> world.meantBy(name).orElseGet(() -> words(form, described));
        };
    }

    private String words(JsonNode form, JsonNode described) {
        var examples = Schemas.list(described.path("examples"));
        var meant = examples.isEmpty() ? "x" : examples.get(0).asText();
        if (!examples.isEmpty() && random.nextBoolean()) {
            return meant;
        }
        var least = form.path("minLength").asInt(0);
        var most = form.path("maxLength").asInt(60);
        var length = random.nextInt(5) == 0 ? most : Math.min(most, least + random.nextInt(40));
        var words =
                random.ints(length, 0, LETTERS.size()).mapToObj(LETTERS::get).collect(Collectors.joining());
        return form.has("pattern") && !words.matches(form.path("pattern").asText()) ? meant : words;
    }
}
