package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a resume says of an achievement that a member has logged. What the member has not said is blank.
 *
 * @param number what shows how much it was, in words or as a number
 * @param employer where it was, as the resume calls it
 * @param position which of several positions there it was in
 */
record LoggedAchievement(
        String action, String result, String number, List<String> skills, String employer, String position) {

    private static final String KIND = "achievement";

    /** The achievements among records, by the day that each names, or else on which it was kept. */
    static List<LoggedAchievement> newestFirst(List<KeptRecord> records) {
        return records.stream()
                .filter(record -> record.kind().equals(KIND))
                .sorted(Comparator.comparing(LoggedAchievement::day).reversed())
                .map(record -> of(record.fields()))
                .toList();
    }

    private static LocalDate day(KeptRecord record) {
        return record.date("day").orElse(record.keptOn());
    }

    /** @param fields of the record, valid when it was kept */
    static LoggedAchievement of(JsonNode fields) {
        return new LoggedAchievement(
                text(fields, "action"),
                text(fields, "result"),
                text(fields, "number"),
                StreamSupport.stream(fields.path("skills").spliterator(), false)
                        .map(skill -> Spelling.onOneLine(skill.asText()))
                        .toList(),
                text(fields, "employer"),
                text(fields, "position"));
    }

    private static String text(JsonNode fields, String key) {
        return Spelling.onOneLine(fields.path(key).asText(""));
    }

    /** One sentence: what they did, what came of it, and how much. Blank if it says none of these. */
    String highlight() {
        var said = Stream.of(action, result)
                .map(LoggedAchievement::withoutPeriod)
                .filter(part -> !part.isEmpty())
                .toList();
        var sentence = String.join(": ", said);
        var measured = withoutPeriod(number);
        if (sentence.isEmpty()) {
            return ended(measured);
        }
        return ended(
                Spelling.plain(sentence).contains(Spelling.plain(measured))
                        ? sentence
                        : "%s (%s)".formatted(sentence, measured));
    }

    /** Whether it shows this skill, however that is spelled. */
    boolean shows(String skill) {
        return skills.stream().anyMatch(shown -> Spelling.same(shown, skill));
    }

    private static String withoutPeriod(String text) {
        return text.replaceFirst("[ .]+$", "");
    }

    private static String ended(String sentence) {
        return sentence.isEmpty() || sentence.matches(".*[!?…]") ? sentence : sentence + ".";
    }
}
