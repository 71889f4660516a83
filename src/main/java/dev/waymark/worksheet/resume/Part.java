package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a part of a JSON document has to be. */
@FunctionalInterface
interface Part {

    /** Any text. */
    Part TEXT = (value, pointer) -> value.isTextual() ? Stream.empty() : wrongType("a string", value, pointer);

    /** A day, a month or a year. */
    Part DATE = text(
            Pattern.compile("[12]\\d{3}(-[01]\\d(-[0-3]\\d)?)?").asMatchPredicate(),
            "This is not a date: write it as 2027, 2027-02 or 2027-02-01.");

    /** An email address, as far as its form tells. */
    Part EMAIL = text(
            Pattern.compile("[^\\s@]+@[^\\s@]+").asMatchPredicate(),
            "This is not an email address: write it as name@example.com.");

    /** A URI with a scheme (RFC 3986), which has no letters outside of ASCII. */
    Part URL = text(
            Part::isUrl, "This is not a URL: begin it with its scheme, and percent-encode spaces and special letters.");

    /** Everything that is wrong with a value, found as it is asked for. */
    Stream<Fault> faults(JsonNode value, String pointer);

    /** An object; properties other than these may be anything. */
    static Part object(Map<String, Part> parts) {
        return (value, pointer) -> value.isObject()
                ? value.properties().stream()
                        .filter(property -> parts.containsKey(property.getKey()))
                        .flatMap(property -> parts.get(property.getKey())
                                .faults(property.getValue(), pointer + Fault.segment(property.getKey())))
                : wrongType("an object", value, pointer);
    }

    /** An array of any length. */
    static Part listOf(Part part) {
        return (value, pointer) -> value.isArray()
                ? IntStream.range(0, value.size())
                        .boxed()
                        .flatMap(index -> part.faults(value.get(index), pointer + "/" + index))
                : wrongType("an array", value, pointer);
    }

    private static Part text(Predicate<String> form, String otherwise) {
        return (value, pointer) -> value.isTextual() && !form.test(value.textValue())
                ? Stream.of(Fault.at(pointer, FaultCode.WRONG_FORMAT, otherwise))
                : TEXT.faults(value, pointer);
    }

    private static boolean isUrl(String text) {
        try {
            var url = new URI(text);
            return url.isAbsolute() && url.toASCIIString().equals(text);
        } catch (URISyntaxException notUrl) {
            return false;
        }
    }

    private static Stream<Fault> wrongType(String wanted, JsonNode value, String pointer) {
        var detail = "Send %s, not %s.".formatted(wanted, typeOf(value));
        return Stream.of(Fault.at(pointer, FaultCode.WRONG_TYPE, detail));
    }

    private static String typeOf(JsonNode value) {
        var type = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return switch (value.getNodeType()) {
            case NULL -> type;
            case ARRAY, OBJECT -> "an " + type;
            default -> "a " + type;
        };
    }
}
