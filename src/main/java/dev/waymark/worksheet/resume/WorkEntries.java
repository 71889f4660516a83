package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The positions of a resume, and what it says was achieved in each. */
final class WorkEntries {

    private static final String WORK = "work";
    private static final String NAME = "name";
    private static final String POSITION = "position";
    private static final String HIGHLIGHTS = "highlights";

    /** Behind a year or a month, so that it ends after every day of it. */
    private static final String LAST = "-99-99";

    /** Behind every date. */
    private static final String ONGOING = "now";

    private static final int DATE = "2037-02-01".length();

    /** The latest one first: one that has not ended, then by its end, then by its beginning. */
    private static final Comparator<ObjectNode> LATEST_FIRST = Comparator.comparing(WorkEntries::end)
            .thenComparing(entry -> date(entry, "startDate"))
            .reversed();

    private final ObjectNode resume;

    /** @param resume is changed in place */
    WorkEntries(ObjectNode resume) {
        this.resume = resume;
    }

    /** Takes these highlights out, wherever they are. */
    void remove(Set<String> plainHighlights) {
        for (var entry : entries()) {
            var highlights = entry.path(HIGHLIGHTS).elements();
            while (highlights.hasNext()) {
                if (plainHighlights.contains(Spelling.plain(highlights.next().asText()))) {
                    highlights.remove();
                }
            }
        }
    }

    /** Adds each achievement to the position that it names, or else to the latest, unless the resume has it already. */
    void add(List<LoggedAchievement> achievements) {
        var known = new HashSet<String>();
        entries().forEach(entry -> entry.path(HIGHLIGHTS).forEach(text -> known.add(Spelling.plain(text.asText()))));
        for (var achievement : achievements) {
            var highlight = achievement.highlight();
            if (!highlight.isEmpty() && known.add(Spelling.plain(highlight))) {
                highlights(entryFor(achievement)).add(highlight);
            }
        }
    }

    private ObjectNode entryFor(LoggedAchievement achievement) {
        var found = find(achievement);
        return found == null ? newEntry(achievement) : found;
    }

    /** Of an employer with no position of that name, the latest position: the resume may call it something else. */
    private @Nullable ObjectNode find(LoggedAchievement achievement) {
        var there = matching(entries(), NAME, achievement.employer());
        var inPosition = matching(there, POSITION, achievement.position());
        var among = inPosition.isEmpty() && !achievement.employer().isEmpty() ? there : inPosition;
        return among.stream().min(LATEST_FIRST).orElse(null);
    }

    private static List<ObjectNode> matching(List<ObjectNode> entries, String property, String wanted) {
        return wanted.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> Spelling.same(entry.path(property).asText(), wanted))
                        .toList();
    }

    /** Behind the others, which stay where the member has put them. */
    private ObjectNode newEntry(LoggedAchievement achievement) {
        var work = resume.get(WORK) instanceof ArrayNode present ? present : resume.putArray(WORK);
        var entry = work.addObject();
        put(entry, NAME, achievement.employer());
        put(entry, POSITION, achievement.position());
        return entry;
    }

    private static void put(ObjectNode entry, String property, String text) {
        if (!text.isEmpty()) {
            entry.put(property, text);
        }
    }

    private static ArrayNode highlights(ObjectNode entry) {
        return entry.get(HIGHLIGHTS) instanceof ArrayNode present ? present : entry.putArray(HIGHLIGHTS);
    }

    private List<ObjectNode> entries() {
        return StreamSupport.stream(resume.path(WORK).spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** Of one that has not ended, after all others; of one without dates, before them. */
    private static String end(ObjectNode entry) {
        var end = date(entry, "endDate");
        if (end.isEmpty()) {
            return date(entry, "startDate").isEmpty() ? "" : ONGOING;
        }
        return (end + LAST.substring(Math.min(LAST.length(), end.length() - "2037".length()))).substring(0, DATE);
    }

    private static String date(ObjectNode entry, String property) {
        return entry.path(property).asText();
    }
}
