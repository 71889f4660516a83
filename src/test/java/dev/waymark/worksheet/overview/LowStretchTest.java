package dev.waymark.worksheet.overview;

import static dev.waymark.worksheet.overview.Kept.TODAY;
import static dev.waymark.worksheet.overview.Kept.kind;
import static dev.waymark.worksheet.overview.Kept.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.SignpostCode;
import dev.waymark.catalog.worksheet.SignpostRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LowStretchTest {

    private static final SignpostRule RULE = new SignpostRule("check-in", "energy", "day", 2, 14);

    @Test
    void isNoticedAfterFourteenLowDays() {
        assertThat(signposts(low(0, 13))).containsExactly(Signpost.of(SignpostCode.SUPPORT));
        assertThat(signposts(low(0, 12))).isEmpty();
    }

    @Test
    void endsWithOneBetterDay() {
        assertThat(signposts(Stream.concat(low(1, 13), Stream.of(checkIn(0, 3)))))
                .isEmpty();
        assertThat(signposts(Stream.concat(low(0, 13), Stream.of(checkIn(5, 3)))))
                .isEmpty();
    }

    @Test
    void needsThreeRecords() {
        assertThat(signposts(Stream.of(checkIn(13, 2), checkIn(7, 1), checkIn(0, 2))))
                .isNotEmpty();
        assertThat(signposts(Stream.of(checkIn(13, 2), checkIn(0, 2)))).isEmpty();
        assertThat(signposts(Stream.of(checkIn(14, 2), checkIn(7, 2), checkIn(0, 2))))
                .isEmpty();
    }

    @Test
    void mayHaveBegunBefore() {
        assertThat(signposts(Stream.of(checkIn(15, 2), checkIn(9, 2), checkIn(5, 2), checkIn(0, 2))))
                .isNotEmpty();
        assertThat(signposts(Stream.of(checkIn(15, 3), checkIn(9, 2), checkIn(5, 2), checkIn(0, 2))))
                .isEmpty();
    }

    @Test
    void doesNotTakeSilenceForLowDays() {
        assertThat(signposts(Stream.of(checkIn(13, 2), checkIn(10, 2), checkIn(7, 2))))
                .isNotEmpty();
        assertThat(signposts(Stream.of(checkIn(13, 2), checkIn(10, 2), checkIn(8, 2))))
                .isEmpty();
        assertThat(signposts(Stream.of())).isEmpty();
    }

    @Test
    void isOnlyAboutTheNumberOfItsKindUpToToday() {
        var others = Stream.of(
                record("boundary", 0, "{'energy': 5}"), record("check-in", 0, "{'energy': 'high'}"), checkIn(-1, 5));

        assertThat(signposts(Stream.concat(low(0, 13), others))).isNotEmpty();
    }

    @Test
    void takesTheDayOnWhichARecordWasKeptIfItSaysNone() {
        var kept = LongStream.rangeClosed(0, 13).mapToObj(days -> record("check-in", days, "{'energy': 1}"));

        assertThat(signposts(kept)).isNotEmpty();
    }

    @Test
    void isNotLookedForWithoutARule() {
        var worksheet = Kept.worksheet(List.of(kind("check-in", null)));

        assertThat(LowStretch.signposts(worksheet, low(0, 13).toList(), TODAY)).isEmpty();
    }

    private static Stream<KeptRecord> low(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(days -> checkIn(days, 2));
    }

    private static KeptRecord checkIn(long daysAgo, int energy) {
        return record("check-in", 0, "{'day': '%s', 'energy': %s}".formatted(TODAY.minusDays(daysAgo), energy));
    }

    private static List<Signpost> signposts(Stream<KeptRecord> records) {
        var worksheet = new Worksheet(1, true, List.of(kind("check-in", null)), List.of(), List.of(), List.of(), RULE);
        return LowStretch.signposts(worksheet, records.toList(), TODAY);
    }
}
