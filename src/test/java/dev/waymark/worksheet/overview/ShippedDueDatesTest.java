package dev.waymark.worksheet.overview;

import static dev.waymark.worksheet.overview.Kept.TODAY;
import static dev.waymark.worksheet.overview.Kept.child;
import static dev.waymark.worksheet.overview.Kept.inState;
import static dev.waymark.worksheet.overview.Kept.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Catalogs;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What strategies remind of, and of what they do not. */
class ShippedDueDatesTest {

    @Test
    void aMentorIsRemindedAfterTenDaysAndTheSecondChoiceAskedAWeekLater() {
        var amara = record("candidate", 30, "{'person': 'Amara', 'askedOn': '2037-02-16'}");
        assertThat(due("find-a-mentor", inState(amara, "asked")))
                .containsExactly(
                        TODAY.plusDays(10) + ": Send Amara a short and friendly reminder",
                        TODAY.plusDays(17) + ": If Amara has not answered, ask your second choice");
        assertThat(due("find-a-mentor", inState(amara, "thought-of"))).isEmpty();
        assertThat(due("find-a-mentor", inState(amara, "accepted"))).isEmpty();
        assertThat(due("find-a-mentor", inState(amara, "declined"))).isEmpty();
    }

    @Test
    void whatCameOfATalkIsTriedWithinTwoWeeks() {
        var talk = record("talk", 0, "{'action': 'Sit in on one planning meeting', 'day': '2037-02-16'}");
        assertThat(due("find-a-mentor", inState(talk, "agreed")))
                .containsExactly(TODAY.plusDays(14) + ": Try it, or decide against it: Sit in on one planning meeting");
        assertThat(due("find-a-mentor", inState(talk, "done"))).isEmpty();
        assertThat(due("find-a-mentor", inState(talk, "dropped"))).isEmpty();
    }

    @Test
    void aTestIsReviewedOnceAndAHobbyNever() {
        var test = record("experiment", 20, "{'title': 'Drawing lessons', 'purpose': 'test', 'endsOn': '2037-02-16'}");
        var hobby = record("experiment", 20, "{'title': 'Choir', 'purpose': 'hobby'}");
        assertThat(due("explore-side-projects", inState(test, "running"), inState(hobby, "running")))
                .containsExactly(TODAY + ": The time for “Drawing lessons” is up: continue, change direction or stop");
        assertThat(due("explore-side-projects", inState(test, "stopped"))).isEmpty();
    }

    @Test
    void aProgramIsDecidedOnTwoWeeksBeforeItsLastDay() {
        var program = record("program", 5, "{'title': 'Study leave', 'deadline': '2037-03-02'}");
        assertThat(due("use-employer-programs", program, record("program", 5, "{'title': 'Coaching'}")))
                .containsExactly(TODAY + ": Decide whether to apply for “Study leave” before its last day");
    }

    /** A request that is still being written has to be handed in before the last day, too. */
    @Test
    void aProgramIsDecidedOnAsSoonAsARequestIsHandedIn() {
        var program = record("program", 5, "{'title': 'Study leave', 'deadline': '2037-03-02'}");
        var request = child("request", program.id(), 1, "{'need': 'Apply for the planning team'}");
        assertThat(due("use-employer-programs", program, inState(request, "draft")))
                .containsExactly(TODAY + ": Decide whether to apply for “Study leave” before its last day");
        assertThat(due("use-employer-programs", program, inState(request, "asked")))
                .isEmpty();
        assertThat(due("use-employer-programs", program, inState(request, "approved")))
                .isEmpty();
        assertThat(due("use-employer-programs", program, inState(request, "refused")))
                .isEmpty();
    }

    /** After its last day, there is nothing to decide on. */
    @Test
    void aReminderBeforeADateEndsWithThatDate() {
        var program = record("program", 5, "{'title': 'Study leave', 'deadline': '2037-03-02'}");
        var worksheet = Catalogs.shipped()
                .strategy("use-employer-programs")
                .orElseThrow()
                .worksheet();
        var due = DueDates.of(worksheet, List.of(program)).get(0);
        assertThat(due.isOpenOn(LocalDate.parse("2037-03-02"))).isTrue();
        assertThat(due.isOpenOn(LocalDate.parse("2037-03-03"))).isFalse();
    }

    @Test
    void aCertificateIsRenewedOnceThereIsOne() {
        var item = record("item", 5, "{'title': 'First aid', 'kind': 'certification', 'expiresOn': '2037-06-01'}");
        assertThat(due("learn-something-new", inState(item, "finished")))
                .containsExactly("2037-03-03: Renew “First aid”, or decide to let it lapse");
        assertThat(due("learn-something-new", inState(item, "started"))).isEmpty();
    }

    @Test
    void anAnswerIsAskedForWhenItIsExpected() {
        var request = record("request", 5, "{'need': 'Apply for the planning team', 'answerBy': '2037-02-20'}");
        assertThat(due("use-employer-programs", inState(request, "asked")))
                .containsExactly("2037-02-20: If no answer has come, ask kindly where your request stands: Apply for"
                        + " the planning team");
        assertThat(due("use-employer-programs", inState(request, "draft"))).isEmpty();
        assertThat(due("use-employer-programs", inState(request, "approved"))).isEmpty();
        var soon = record("request", 5, "{'need': 'Apply for the planning team'}");
        assertThat(due("use-employer-programs", inState(soon, "asked"))).isEmpty();
    }

    @Test
    void aCelebrationIsDueOnItsDay() {
        var song = record("celebration", 1, "{'what': 'One song, loud', 'day': '2037-02-16'}");
        assertThat(due("set-goals", inState(song, "planned"))).containsExactly(TODAY + ": Celebrate: One song, loud");
        assertThat(due("set-goals", inState(song, "celebrated"))).isEmpty();
    }

    private static List<String> due(String strategy, KeptRecord... records) {
        var worksheet = Catalogs.shipped().strategy(strategy).orElseThrow().worksheet();
        return DueDates.of(worksheet, List.of(records)).stream()
                .map(due -> due.dueOn() + ": " + due.text())
                .toList();
    }
}
