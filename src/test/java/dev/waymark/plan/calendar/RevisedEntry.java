package dev.waymark.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An entry of a calendar with its revision.
 *
 * @param shown what people see of it, as an event and as a task
 */
record RevisedEntry(int sequence, Instant stamp, String shown) {

    private static final Pattern ENTRY = Pattern.compile("BEGIN:(VEVENT|VTODO)\r\n(.*?)END:\\1\r\n", Pattern.DOTALL);
    private static final Pattern BOOKKEEPING = Pattern.compile("(DTSTAMP|LAST-MODIFIED|SEQUENCE):(\\S+)\r\n");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    /** The entries of a plan's calendars by uid. */
    static Map<String, RevisedEntry> of(String calendars) {
        var entries = new HashMap<String, RevisedEntry>();
        ENTRY.matcher(calendars).results().forEach(found -> {
            var text = found.group(2);
            var kept = new HashMap<String, String>();
            BOOKKEEPING.matcher(text).results().forEach(line -> kept.put(line.group(1), line.group(2)));
            assertThat(kept.get("LAST-MODIFIED")).isEqualTo(kept.get("DTSTAMP"));
            var entry = new RevisedEntry(
                    Integer.parseInt(kept.get("SEQUENCE")),
                    Instant.from(STAMP.parse(kept.get("DTSTAMP"))),
                    BOOKKEEPING.matcher(text).replaceAll(""));
            var uid = text.replaceAll("(?s).*UID:(\\S+)@waymark.*", "$1");
            entries.merge(
                    uid,
                    entry,
                    (event, todo) -> new RevisedEntry(event.sequence, event.stamp, event.shown + todo.shown));
        });
        return entries;
    }
}
