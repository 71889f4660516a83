package dev.waymark.worksheet.overview;

import static dev.waymark.worksheet.overview.Kept.TODAY;
import static dev.waymark.worksheet.overview.Kept.child;
import static dev.waymark.worksheet.overview.Kept.field;
import static dev.waymark.worksheet.overview.Kept.kind;
import static dev.waymark.worksheet.overview.Kept.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.worksheet.FieldType;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextRecordTest {

    private static final UUID RECORD = UUID.randomUUID();

    private static final RecordKind VALUE = kind("value", null);
    private static final RecordKind PAIR = kind(
            "pair",
            null,
            field("first", FieldType.CHOICE, true, "value"),
            field("second", FieldType.CHOICE, true, "value"),
            field("other", FieldType.CHOICE, false, "moment"),
            field("why", FieldType.TEXT, true, null));
    private static final RecordKind MOMENT = kind("moment", null, field("value", FieldType.CHOICE, true, "value"));
    private static final RecordKind DETAIL = kind("detail", "moment");

    @Test
    void beginsWithTheFirstKind() {
        assertThat(next(List.of())).isEqualTo("value");
    }

    @Test
    void leavesOutWhatCannotBeKeptYet() {
        assertThat(next(List.of(), record("value", 0, "{}"))).isEqualTo("moment");
        assertThat(next(List.of(), record("value", 0, "{}"), record("value", 0, "{}")))
                .isEqualTo("pair");
    }

    @Test
    void followsWhatHasBeenDueLongestOnceEveryKindHasBegun() {
        var due = List.of(due("pair", TODAY), due("detail", TODAY));

        assertThat(next(due, all())).isEqualTo("pair");
    }

    @Test
    void doesNotHurryWhatIsDueLater() {
        assertThat(next(List.of(due("pair", TODAY.plusDays(1))), all())).isEqualTo("value");
    }

    @Test
    void returnsToTheKindThatWasKeptLeastRecently() {
        var records = all();

        assertThat(next(List.of(), records)).isEqualTo("value");
        assertThat(next(List.of(), records[0], records[1], records[2], records[3]))
                .isEqualTo("detail");
    }

    /** The values are the oldest, then the moment, the pair, and its detail. */
    private static KeptRecord[] all() {
        var moment = record("moment", 8, "{}");
        return new KeptRecord[] {
            record("value", 9, "{}"),
            record("value", 10, "{}"),
            moment,
            record("pair", 7, "{}"),
            child("detail", moment.id(), 6, "{}")
        };
    }

    private static Due due(String kind, LocalDate on) {
        return new Due("rule", kind, RECORD, "name", on, "text", null);
    }

    private static String next(List<Due> due, KeptRecord... records) {
        var worksheet = Kept.worksheet(List.of(VALUE, PAIR, MOMENT, DETAIL));
        return NextRecord.of(worksheet, List.of(records), due, TODAY).key();
    }
}
