package dev.waymark.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.text.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Says in our words, and with a code, what a schema finds wrong. */
final class SchemaFaults {

    private SchemaFaults() {}

    static List<Fault> inBody(List<Error> errors) {
        return errors.stream()
                .filter(error -> !isSecondForm(error) && !isEmptyAnyway(error, errors))
                .map(SchemaFaults::inBody)
                .distinct()
                .toList();
    }

    /** What fits none of two forms, an object or null, a number or a word, is told once: by what the first form misses. */
    private static boolean isSecondForm(Error error) {
        return error.getEvaluationPath().toString().contains("/anyOf/1/");
    }

    /** What is empty has no format either, which need not be told. */
    private static boolean isEmptyAnyway(Error error, List<Error> all) {
        return "pattern".equals(error.getKeyword())
                && all.stream()
                        .anyMatch(other -> "minLength".equals(other.getKeyword())
                                && other.getInstanceLocation().equals(error.getInstanceLocation()));
    }

    private static Fault inBody(Error error) {
        var pointer = error.getInstanceLocation().toString();
        var named = "required".equals(error.getKeyword()) || "additionalProperties".equals(error.getKeyword());
        return Fault.at(named ? pointer + Fault.segment(error.getProperty()) : pointer, code(error), detail(error));
    }

    static Fault inParameter(String parameter, Error error) {
        return Fault.ofParameter(parameter, code(error), detail(error));
    }

    private static String code(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "required";
            case "additionalProperties" -> "unknown_property";
            case "type" -> "wrong_type";
            case "enum", "const" -> "unknown_value";
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> "out_of_range";
            case "minLength", "minItems", "minProperties" -> "too_short";
            case "maxLength", "maxItems", "maxProperties" -> "too_long";
            case "uniqueItems" -> "duplicate";
            case "pattern", "format" -> "wrong_format";
            default -> "invalid";
        };
    }

    private static String detail(Error error) {
        var limit = error.getSchemaNode();
        var found = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> "`%s` is required.".formatted(error.getProperty());
            case "additionalProperties" ->
                "`%s` is not known here: remove it or check its spelling.".formatted(error.getProperty());
            case "type" -> "Send %s, not %s.".formatted(types(limit), withArticle(typeOf(found)));
            case "enum", "const" ->
                "%s is not known here: use %s.".formatted(shown(found), Sentences.oneOf(values(limit)));
            case "minimum" -> "%s is too small: send %s or more.".formatted(shown(found), limit);
            case "maximum" -> "%s is too large: send %s or less.".formatted(shown(found), limit);
            case "minLength" ->
                limit.asInt() == 1
                        ? "This is empty: write something."
                        : "Too short: write %s characters or more.".formatted(limit);
            case "maxLength" -> "Too long: write %s characters or fewer.".formatted(limit);
            case "minItems" -> "Too few: send %s or more.".formatted(limit);
            case "maxItems" -> "Too many: send %s or fewer.".formatted(limit);
            case "uniqueItems" -> "A value appears more than once: send each value once.";
            case "format" -> "%s is not %s.".formatted(shown(found), described(limit.asText()));
            case "pattern" ->
                isTitle(error)
                        ? "A title is one line with something to see in it: write it without line breaks."
                        : "%s does not have the format that the reference describes.".formatted(shown(found));
            default -> "This does not match the contract: " + error.getMessage() + ".";
        };
    }

    private static boolean isTitle(Error error) {
        return error.getInstanceLocation().toString().endsWith("/title");
    }

    private static String described(String format) {
        return switch (format) {
            case "date" -> "a date: write it as 2027-02-01";
            case "date-time" -> "a date-time: write it as 2027-02-01T08:00:00Z";
            case "uuid" -> "an id: send it as you received it";
            default -> "a valid " + format;
        };
    }

    private static List<String> values(JsonNode limit) {
        return limit.isArray()
                ? StreamSupport.stream(limit.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(limit.asText());
    }

    private static String types(JsonNode limit) {
        return Sentences.oneOf(
                values(limit).stream().map(SchemaFaults::withArticle).toList());
    }

    private static String withArticle(String type) {
        return switch (type) {
            case "null" -> type;
            case "integer", "array", "object" -> "an " + type;
            default -> "a " + type;
        };
    }

    private static String typeOf(JsonNode found) {
        return found.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    /** What was sent, shortened: enough to recognise it, never a private text in full. */
    private static String shown(JsonNode found) {
        var text = found.asText();
        return text.length() <= 40 ? "`" + text + "`" : "`" + text.substring(0, 40) + "...`";
    }
}
