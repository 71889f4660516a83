package dev.waymark.catalog.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a member writes in a field in words of their own. Spaces around it are left out, which nobody means.
 *
 * @param faults gains what is wrong
 */
record TextCheck(Field field, String pointer, List<Fault> faults) {

    private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

    /** The text as it is kept, or null if it is not valid. */
    @Nullable
    JsonNode text(String text) {
        var most = Bounds.of(field).most().intValue();
        return isText(text, most, Patterns.ofText(most), pointer) ? trimmed(text) : null;
    }

    /** The address as it is kept, or null if it is not valid. */
    @Nullable
    JsonNode url(String text) {
        if (!isText(text, Bounds.of(field).most().intValue(), Patterns.LINES, pointer)) {
            return null;
        }
        if (!Patterns.URL.matcher(text).matches() || !isUri(text)) {
            refuse(pointer, FaultCode.WRONG_FORMAT, "is not a web address: copy it from the browser, with https://.");
            return null;
        }
        return TextNode.valueOf(text);
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The tags as they are kept, each once, or null if one is not valid. */
    @Nullable
    JsonNode tags(JsonNode sent) {
        var before = faults.size();
        checkNumber(sent);
        var kept = JsonNodeFactory.instance.arrayNode();
        var seen = new HashSet<JsonNode>();
        for (var index = 0; index < sent.size(); index++) {
            var place = pointer + "/" + index;
            var tag = sent.get(index);
            if (!tag.isTextual()) {
                refuse(place, FaultCode.WRONG_TYPE, "is a list of short texts: send a text here.");
            } else if (isText(tag.textValue(), Bounds.LONGEST_TAG, Patterns.LINE, place)
                    && seen.add(trimmed(tag.textValue()))) {
                kept.add(trimmed(tag.textValue()));
            }
        }
        return faults.size() == before ? kept : null;
    }

    private void checkNumber(JsonNode tags) {
        var most = Bounds.of(field).most().intValue();
        if (tags.isEmpty()) {
            refuse(pointer, FaultCode.TOO_SHORT, "is empty: send at least one or leave it out.");
        } else if (tags.size() > most) {
            refuse(pointer, FaultCode.TOO_LONG, "has too many: send %d or fewer.".formatted(most));
        }
        var different = new HashSet<JsonNode>();
        tags.forEach(different::add);
        if (different.size() < tags.size()) {
            refuse(pointer, FaultCode.DUPLICATE, "has a value more than once: send each value once.");
        }
    }

    private boolean isText(String text, int most, Pattern pattern, String place) {
        if (text.isEmpty()) {
            refuse(place, FaultCode.TOO_SHORT, "is empty: write something or leave it out.");
        } else if (text.codePointCount(0, text.length()) > most) {
            refuse(place, FaultCode.TOO_LONG, "is too long: write %d characters or fewer.".formatted(most));
        } else if (!Patterns.LINES.matcher(text).find()) {
            refuse(place, FaultCode.WRONG_FORMAT, "has nothing to see in it: write something or leave it out.");
        } else if (pattern == Patterns.LINE && !pattern.matcher(text).matches()) {
            refuse(place, FaultCode.WRONG_FORMAT, "has one line only: write it without line breaks.");
        } else {
            return true;
        }
        return false;
    }

    private static JsonNode trimmed(String text) {
        return TextNode.valueOf(AROUND.matcher(text).replaceAll(""));
    }

    private void refuse(String place, FaultCode code, String predicate) {
        faults.add(FieldFaults.of(field, place, code, predicate));
    }
}
