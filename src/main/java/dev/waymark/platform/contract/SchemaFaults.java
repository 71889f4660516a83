package dev.waymark.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
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
        return withAllowed(
                Fault.at(named ? pointer + Fault.segment(error.getProperty()) : pointer, code(error), detail(error)),
                error);
    }

    static Fault inParameter(String parameter, Error error) {
        return withAllowed(Fault.ofParameter(parameter, code(error), detail(error)), error);
    }

    private static Fault withAllowed(Fault fault, Error error) {
        return fault.code() == FaultCode.UNKNOWN_VALUE ? fault.allowing(values(error.getSchemaNode())) : fault;
    }

    private static FaultCode code(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> FaultCode.REQUIRED;
            case "additionalProperties" -> FaultCode.UNKNOWN_PROPERTY;
            case "type" -> FaultCode.WRONG_TYPE;
            case "enum", "const" -> FaultCode.UNKNOWN_VALUE;
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> FaultCode.OUT_OF_RANGE;
            case "minLength", "minItems", "minProperties" -> FaultCode.TOO_SHORT;
            case "maxLength", "maxItems", "maxProperties" -> FaultCode.TOO_LONG;
            case "uniqueItems" -> FaultCode.DUPLICATE;
            case "pattern", "format" -> FaultCode.WRONG_FORMAT;
            default -> FaultCode.INVALID;
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
            case "enum", "const" -> "This value is not known here: choose one of those listed.";
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
            case "format" -> "This is not %s.".formatted(described(limit.asText()));
            case "pattern" ->
                isTitle(error)
                        ? "A title is one line with something to see in it: write it without line breaks."
                        : "This does not have the format that the reference describes.";
            default -> "This is not what the reference describes: compare it with the schema there.";
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

    /** A number that was sent; a text is not repeated, because it can be private. */
    private static String shown(JsonNode number) {
        var text = number.asText();
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
