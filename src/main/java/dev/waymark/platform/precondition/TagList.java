package dev.waymark.platform.precondition;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The value of {@code If-Match} or {@code If-None-Match} (RFC 9110, section 13.1): any, or a list of tags, which may
 * contain commas.
 */
record TagList(boolean any, List<EntityTag> tags) {

    private static final Pattern TAG = Pattern.compile("\\G[ \\t,]*(W/)?\"([^\"]*)\"[ \\t]*(?=,|$)");

    /** What may stand behind the last tag. */
    private static final Pattern END = Pattern.compile("[ \\t,]*");

    /** @return empty if the value is not a list of tags */
    static Optional<TagList> parse(String value) {
        if (value.trim().equals("*")) {
            return Optional.of(new TagList(true, List.of()));
        }
        var tags = new ArrayList<EntityTag>();
        var tag = TAG.matcher(value);
        var end = 0;
        while (tag.find()) {
            tags.add(new EntityTag(tag.group(2), tag.group(1) != null));
            end = tag.end();
        }
        var isList = !tags.isEmpty() && END.matcher(value.substring(end)).matches();
        return isList ? Optional.of(new TagList(false, tags)) : Optional.empty();
    }

    /** Whether it is any, or one of its tags is as described. */
    boolean matches(Predicate<EntityTag> description) {
        return any || tags.stream().anyMatch(description);
    }
}
