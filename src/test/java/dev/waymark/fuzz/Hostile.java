package dev.waymark.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What nobody should send and somebody will, from {@code fuzz/hostile.yaml}. */
final class Hostile {

    private static final JsonNode CONTENT = read("hostile");

    /** JSON values of every wrong kind, as they are written. */
    static final List<String> VALUES = texts("values");

    /** Texts as they are written in JSON, without the quotes. */
    static final List<String> TEXTS = texts("texts");

    static final List<String> ADDRESS_PARTS = texts("addressParts");
    static final List<String> QUERIES = texts("queries");
    static final List<String> SUFFIXES = texts("suffixes");
    static final List<String> MEDIA_TYPES = texts("mediaTypes");
    static final List<String> METHODS = texts("methods");

    /** Names and values by turns. */
    static final List<List<String>> HEADERS = Schemas.list(CONTENT.path("headers")).stream()
            .map(header -> Schemas.list(header).stream().map(Hostile::text).toList())
            .toList();

    private static final int MOST_BYTES = 256 * 1024;

    private Hostile() {}

    static JsonNode read(String file) {
        try (var content = Hostile.class.getResourceAsStream("/fuzz/" + file + ".yaml")) {
            return new YAMLMapper().readTree(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> texts(String name) {
        return Schemas.list(CONTENT.path(name)).stream().map(Hostile::text).toList();
    }

    /** A text, or one of several parts, of which some are repeated. */
    static String text(JsonNode entry) {
        return entry.isArray()
                ? Schemas.list(entry).stream()
                        .map(part -> part.isArray()
                                ? part.get(0).asText().repeat(part.get(1).asInt())
                                : part.asText())
                        .collect(Collectors.joining())
                : entry.asText();
    }

    /** A body that is not the JSON that it was, or not as it should be written. */
    static byte[] broken(String json, Random random) {
        var bodies = Stream.concat(
                brokenTexts(json).map(text -> text.getBytes(StandardCharsets.UTF_8)), brokenBytes(json, random));
        return oneOf(bodies.toList(), random);
    }

    private static Stream<String> brokenTexts(String json) {
        var half = json.substring(0, json.length() / 2);
        var rest = Math.max(0, MOST_BYTES - json.getBytes(StandardCharsets.UTF_8).length);
        return Stream.of(
                "",
                " \r\n",
                "null",
                "7",
                "NaN",
                "\"text\"",
                half,
                half + "\u0000" + json,
                json + "x",
                json + json,
                "\ufeff" + json,
                "[" + json + "]",
                "/* */" + json,
                json.replace('"', '\''),
                json.replace(":", "\t:\u00a0"),
                json.replaceFirst("\\{", "{\"title\": 1, \"title\": 2,"),
                json + " ".repeat(rest),
                json + " ".repeat(rest + 1),
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000));
    }

    private static Stream<byte[]> brokenBytes(String json, Random random) {
        var noise = new byte[random.nextInt(300)];
        random.nextBytes(noise);
        return Stream.of(
                noise,
                json.getBytes(StandardCharsets.UTF_16),
                json.getBytes(StandardCharsets.UTF_16LE),
                (json + "\u00fc").getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'},
                new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'});
    }

    static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
