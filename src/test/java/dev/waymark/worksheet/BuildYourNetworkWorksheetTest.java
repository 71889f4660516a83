package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list of people, and the times that somebody was in touch with them. */
class BuildYourNetworkWorksheetTest {

    private final KeptWorksheet week = new KeptWorksheet("build-your-network", 45);

    private List<UUID> contacts(String area, String... names) {
        return Stream.of(names)
                .map(name -> week.keep("contact", "person", name, "area", area))
                .toList();
    }

    private void touch(UUID contact, String outcome) {
        week.keepIn(contact, "touch", "topic", "The move to the new office", "outcome", outcome);
    }

    @Test
    void saysHowToBegin() {
        assertThat(week.says("renewed")).isEqualTo("Write to one person on your list, then note it with them.");
        assertThat(week.says("spread")).isEqualTo("Write down one person you would be glad to hear from again.");
    }

    @Test
    void aListSpreadsOverAreas() {
        contacts("every-day", "Ana");
        assertThat(week.value("spread")).isZero();
        assertThat(week.says("spread")).startsWith("So far your list covers one area.");
        contacts("every-day", "Bo", "Cem", "Dee", "Eli");
        assertThat(week.value("spread")).isZero();
        contacts("other-field", "Flo");
        assertThat(week.says("spread")).startsWith("Most of the people on your list come from one area.");
        contacts("other-field", "Gus", "Hal", "Ida", "Jo");
        assertThat(week.value("spread")).isEqualTo(.5, within(1e-9));
        assertThat(week.says("spread")).startsWith("Your list reaches into more than one area");
        contacts("earlier", "Kim", "Lee", "Mo", "Nia", "Ota");
        contacts("community", "Pat", "Quin", "Ravi", "Sol", "Tea");
        assertThat(week.value("spread")).isEqualTo(.75, within(1e-9));
        assertThat(week.says("spread")).startsWith("Your list is spread over several areas");
    }

    @Test
    void aFirstMessageMayWaitForItsAnswer() {
        var ana = contacts("earlier", "Ana").get(0);
        touch(ana, "waiting");
        assertThat(week.value("answered")).isZero();
        assertThat(week.says("answered")).startsWith("You have not heard back yet.");
        assertThat(week.says("renewed")).startsWith("You have not renewed an old contact yet.");
        week.waitDays(4);
        touch(ana, "renewed");
        assertThat(week.says("answered")).startsWith("You heard back 50% of the time.");
        assertThat(week.says("renewed")).isEqualTo("You are back in touch with one person after a long silence.");
        week.delete(ana);
        assertThat(week.value("renewed")).isNull();
    }

    @Test
    void peopleAreCountedAndNotMessages() {
        var people = contacts("own-field", "Ana", "Bo", "Cem", "Dee", "Eli");
        touch(people.get(0), "renewed");
        assertThat(week.says("answered")).startsWith("You heard back every time.");
        week.waitDays(3);
        people.forEach(each -> touch(each, "renewed"));
        assertThat(week.value("renewed")).isEqualTo(5);
        assertThat(week.says("renewed")).isEqualTo("You are back in touch with 5 people after a long silence.");
        assertThat(week.done()).containsExactly("contacts-renewed");
    }

    @Test
    void theCircleGrowsWiderAtItsThinSpots() {
        contacts("every-day", "Ana");
        var far = contacts("other-field", "Flo", "Gus", "Hal");
        far.forEach(each -> week.change(each, "place", "thin", "rhythmDays", 91));
        assertThat(week.says("from-thin-spots")).startsWith("Mark the thin spots of your list");
        touch(contacts("every-day", "Bo").get(0), "in-touch");
        assertThat(week.says("from-thin-spots")).startsWith("You have not been in touch with anyone from a thin spot");
        touch(far.get(0), "in-touch");
        assertThat(week.says("from-thin-spots")).startsWith("You have been in touch with one person from a thin spot");
        assertThat(week.done()).isEmpty();
        far.forEach(each -> touch(each, "in-touch"));
        assertThat(week.says("from-thin-spots")).startsWith("You have been in touch with 3 people from thin spots");
        assertThat(week.done()).containsExactly("wider-circle");
    }
}
