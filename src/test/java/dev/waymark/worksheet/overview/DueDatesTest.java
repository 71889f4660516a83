package dev.waymark.worksheet.overview;

import static dev.waymark.worksheet.overview.Kept.TODAY;
import static dev.waymark.worksheet.overview.Kept.child;
import static dev.waymark.worksheet.overview.Kept.due;
import static dev.waymark.worksheet.overview.Kept.field;
import static dev.waymark.worksheet.overview.Kept.inState;
import static dev.waymark.worksheet.overview.Kept.kind;
import static dev.waymark.worksheet.overview.Kept.record;
import static dev.waymark.worksheet.overview.Kept.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.catalog.worksheet.Condition;
import dev.waymark.catalog.worksheet.DueRule;
import dev.waymark.catalog.worksheet.FieldType;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final DueRule NEXT_TOUCH = due("touch", "day", null, null);

    private static final KeptRecord INES = record("contact", 40, "{'name': 'Ines', 'rhythmDays': 60}");

    @Test
    void countsFromTheDayOnWhichARecordWasKeptUntilThereIsAChild() {
        assertThat(of(NEXT_TOUCH, INES))
                .containsExactly(
                        new Due("touch-again", "touch", INES.id(), "Ines", TODAY.plusDays(20), "Write to Ines", null));
    }

    @Test
    void countsFromTheLatestChildByItsDate() {
        var said = child("touch", INES.id(), 1, "{'day': '2037-02-06'}");
        var earlier = child("touch", INES.id(), 0, "{'day': '2037-01-01'}");
        var ofNobody = child("touch", record("contact", 0, "{}").id(), 0, "{'day': '2037-02-16'}");

        assertThat(of(NEXT_TOUCH, INES, earlier, said, ofNobody))
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.parse("2037-02-06").plusDays(60));
    }

    @Test
    void takesTheDayOnWhichAChildWasKeptIfItSaysNone() {
        var touch = child("touch", INES.id(), 3, "{}");

        assertThat(of(NEXT_TOUCH, INES, touch)).extracting(Due::dueOn).containsExactly(TODAY.plusDays(57));
    }

    @Test
    void isSilentAboutARecordThatDoesNotSayHowManyDays() {
        assertThat(of(NEXT_TOUCH, record("contact", 0, "{'name': 'Tom'}"))).isEmpty();
    }

    @Test
    void countsBackOnlyFromADayThatIsSaid() {
        var renewal = due(null, "expiresOn", -90, null);
        var expires = record("contact", 0, "{'name': 'First aid', 'expiresOn': '2037-12-31'}");

        assertThat(of(renewal, expires, record("contact", 0, "{}")))
                .extracting(Due::kind, Due::dueOn)
                .containsExactly(tuple("contact", LocalDate.parse("2037-10-02")));
    }

    @Test
    void countsForwardFromTheDayOnWhichARecordWasKept() {
        var reminder = due(null, "askedOn", 10, null);

        assertThat(of(reminder, record("contact", 4, "{}")))
                .extracting(Due::dueOn)
                .containsExactly(TODAY.plusDays(6));
        assertThat(of(due(null, null, 0, null), record("contact", 4, "{}")))
                .extracting(Due::dueOn)
                .containsExactly(TODAY.minusDays(4));
    }

    @Test
    void takesADayThatOlderDefinitionsDidNotAskForAsUnsaid() {
        assertThat(of(due(null, "askedOn", 10, null), record("contact", 0, "{'askedOn': 'last week'}")))
                .extracting(Due::dueOn)
                .containsExactly(TODAY.plusDays(10));
    }

    @Test
    void isOnlyAboutRecordsInAStateOrWithAChoice() {
        var asked = inState(record("contact", 0, "{'name': 'Ines', 'area': 'team'}"), "asked");
        var open = inState(record("contact", 0, "{'name': 'Tom'}"), "open");

        assertThat(of(due(null, null, 1, new Condition("state", List.of("asked"))), asked, open))
                .extracting(Due::recordId)
                .containsExactly(asked.id());
        assertThat(of(due(null, null, 1, new Condition("area", List.of("team"))), asked, open))
                .extracting(Due::recordId)
                .containsExactly(asked.id());
    }

    @Test
    void isSilentAboutARecordThatAChildHasSettled() {
        var tom = record("contact", 0, "{'name': 'Tom'}");
        var planned = inState(child("touch", tom.id(), 0, "{}"), "planned");
        var done = inState(child("touch", INES.id(), 0, "{}"), "done");
        var reminder = due(null, null, 1, null);

        assertThat(of(unless(reminder, "touch", null), INES, tom, planned, done))
                .isEmpty();
        assertThat(of(unless(reminder, "touch", new Condition("state", List.of("done"))), INES, tom, planned, done))
                .extracting(Due::recordId)
                .containsExactly(tom.id());
    }

    @Test
    void doesNotDependOnTheOrderOfRecords() {
        var records = new ArrayList<KeptRecord>();
        for (var day = 0; day < 20; day++) {
            var contact = record("contact", day % 4, "{'name': 'Ines', 'rhythmDays': %s}".formatted(7 + day % 3));
            records.add(contact);
            records.add(child("touch", contact.id(), day % 2, "{'day': '2037-02-01'}"));
            records.add(child("touch", contact.id(), day % 2, "{'day': '2037-02-01'}"));
        }
        var due = of(NEXT_TOUCH, records.toArray(KeptRecord[]::new));
        Collections.reverse(records);

        assertThat(of(NEXT_TOUCH, records.toArray(KeptRecord[]::new)))
                .isEqualTo(due)
                .hasSize(20);
        assertThat(due).isSortedAccordingTo(Due.EARLIEST_FIRST);
    }

    private static List<Due> of(DueRule rule, KeptRecord... records) {
        var contact = kind("contact", null, field("name", FieldType.TEXT));
        var worksheet = Kept.worksheet(List.of(contact, kind("touch", "contact")), rule);
        return DueDates.of(worksheet, List.of(records));
    }
}
