package dev.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What has no place in a sentence for people: paths, methods, ids, and values that only programs know. */
public final class PlainWords {

    private static final Pattern CODE = Pattern.compile("(?<![\\w`])/[a-z]\\w*|\\{\\w+}"
            + "|\\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\b"
            + "|\\b[a-z]+_[a-z_]+\\b"
            + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern MARKED = Pattern.compile("[`\"]([^`\"]+)[`\"]");

    /** What somebody has called something. */
    private static final Pattern TITLE = Pattern.compile("“[^”]*”");

    private static final Set<String> VALUES = new TreeSet<>();

    /** What a request can name is for people who send one, also where some list has a value of that name. */
    private static final Set<String> NAMES = new TreeSet<>();

    static {
        gather(ContractDocument.at(""));
        VALUES.removeAll(NAMES);
    }

    private PlainWords() {}

    private static void gather(JsonNode node) {
        if (node.path("enum").isArray()) {
            node.path("enum").forEach(value -> VALUES.add(value.asText()));
        }
        node.path("properties").fieldNames().forEachRemaining(NAMES::add);
        node.forEach(PlainWords::gather);
    }

    /** The first word of a sentence that is not for people. */
    public static Optional<String> codeIn(String sentence) {
        var own = TITLE.matcher(sentence).replaceAll("“”");
        var code = CODE.matcher(own).results().map(MatchResult::group);
        var values =
                MARKED.matcher(own).results().map(marked -> marked.group(1)).filter(VALUES::contains);
        return code.findFirst().or(values::findFirst);
    }
}
