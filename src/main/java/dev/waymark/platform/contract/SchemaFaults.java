package dev.waymark.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.waymark.platform.problem.Fault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in our words, and with a code, what a schema finds wrong. */
final class SchemaFaults {

    private SchemaFaults() {}

    static List<Fault> inBody(List<Error> errors) {
        return errors.stream()
                .filter(error -> !isSecondForm(error))
                .map(SchemaFaults::inBody)
                .distinct()
                .toList();
    }

    /** What fits none of two forms, an object or null, a number or a word, is told once: by what the first form misses. */
    private static boolean isSecondForm(Error error) {
        return error.getEvaluationPath().toString().contains("/anyOf/1/");
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
            case "type" -> "Send %s, not %s.".formatted(list(limit, " or "), typeOf(found));
            case "enum", "const" -> "%s is not known here: use one of %s.".formatted(shown(found), list(limit, ", "));
            case "minimum" -> "%s is too small: send %s or more.".formatted(shown(found), limit);
            case "maximum" -> "%s is too large: send %s or less.".formatted(shown(found), limit);
            case "minLength" ->
                limit.asInt() == 1
                        ? "It is empty: write something."
                        : "Too short: write %s characters or more.".formatted(limit);
            case "maxLength" -> "Too long: write %s characters or fewer.".formatted(limit);
            case "minItems" -> "Too few: send %s or more.".formatted(limit);
            case "maxItems" -> "Too many: send %s or fewer.".formatted(limit);
            case "uniqueItems" -> "Every value may come once.";
            case "format" -> "%s is not %s.".formatted(shown(found), described(limit.asText()));
            case "pattern" -> "%s does not have the form that is described in the reference.".formatted(shown(found));
            default -> "This does not fit the contract: " + error.getMessage() + ".";
        };
    }

    private static String described(String format) {
        return switch (format) {
            case "date" -> "a date: write it as 2027-02-01";
            case "date-time" -> "an instant: write it as 2027-02-01T08:00:00Z";
            case "uuid" -> "an id: send it as it was given to you";
            default -> "a valid " + format;
        };
    }

    private static String list(JsonNode limit, String separator) {
        return limit.isArray()
                ? StreamSupport.stream(limit.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(separator))
                : limit.asText();
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
