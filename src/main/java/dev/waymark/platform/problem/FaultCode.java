package dev.waymark.platform.problem;

import dev.waymark.platform.json.WireEnum;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every code of an error in an invalid request: what it means, and an error that the service really gives. */
@Schema(
        description = "What is wrong, for programs. The page `/problems/validation-failed` explains each code with an"
                + " example.")
public enum FaultCode {
    REQUIRED("Something that must be there is missing.", body("/startOn", "`startOn` is required.")),
    WRONG_TYPE("The value has another JSON type.", body("/weeklyMinutes", "Send an integer, not a string.")),
    WRONG_FORMAT(
            "The text is not written as it must be: a date, an id, a cadence, a tag.",
            body("/startOn", "This is not a date: write it as 2027-02-01.")),
    OUT_OF_RANGE(
            "The number or the day is too small or too large.",
            body("/weeklyMinutes", "0 is too small: send 1 or more.")),
    TOO_SHORT("The text or the list is too short.", body("/title", "This is empty: write something.")),
    TOO_LONG("The text or the list is too long.", body("/title", "Too long: write 200 characters or fewer.")),
    DUPLICATE(
            "The same value, or the same parameter, was sent more than once.",
            body("/daysOff", "A value appears more than once: send each value once.")),
    UNKNOWN_PROPERTY(
            "The body has a property that the contract does not know.",
            body("/weeklyHours", "`weeklyHours` is not known here: remove it or check its spelling.")),
    UNKNOWN_PARAMETER(
            "The query has a parameter that the operation does not take.",
            query("sort", "`sort` is not known here: use cursor or limit.")),
    UNKNOWN_VALUE(
            "The value is not one of those that are possible.",
            body("/horizon", "This value is not known here: choose one of those listed.", "short", "long")),
    UNKNOWN_REFERENCE(
            "The key or the id leads to nothing.",
            body("/strategies/0", "`find-a-mentro` is not a strategy: check its key.")),
    UNKNOWN_CURSOR(
            "The cursor is not one of this list.",
            query(
                    "cursor",
                    "This cursor does not belong to this list: send `next` of the last page unchanged, with the same filters.")),
    NOT_ALLOWED(
            "The value is fine, but not together with the others.",
            body(
                    "/dueOn",
                    "A recurring step gets its days from its cadence: send `cadence` or `dueOn`, and null for the other.")),
    NOT_APPLICABLE(
            "The value says something that does not exist for this resource.",
            body(
                    "/value",
                    "`value` is a level on a goal's scale: send the `goalId` of a goal that has a scale, or leave `value` out.")),
    CYCLE(
            "Steps wait for one another, so that none of them can be the first.",
            body(
                    "/after",
                    "The steps “Write a page” and “Show it to a friend” wait for each other: each comes after the next, and"
                            + " the last after the first. Remove one of them from `after` to break the cycle.")),
    NO_WORKING_DAY(
            "Every day of the week is a day off.",
            body("/daysOff", "Every day of the week is a day off: leave at least one working day.")),
    TOO_MANY_OCCURRENCES(
            "The recurring steps of the plan occur too often in total.",
            body(
                    "/cadence",
                    "The recurring steps of this plan occur 5124 times in total: choose fewer repetitions, 5000 at most.")),
    UNTIL_TOO_EARLY(
            "The recurring step would have to end before its first day with room.",
            body(
                    "/cadence",
                    "“Write a page”: There is no room for an occurrence by 9 January 2100: the first day with room is"
                            + " 11 January 2100. Choose UNTIL=21000111 or later, or COUNT instead of UNTIL, or allow more"
                            + " minutes a week.")),
    WEEKLY_MINUTES_TOO_FEW(
            "An occurrence of a step takes more time than a whole week of the plan has.",
            body(
                    "/effortMinutes",
                    "“Write a page”: An occurrence of this step takes 240 minutes but a week has only 180: allow at least 240"
                            + " minutes a week, or make the step shorter.")),
    WRONG_SUM(
            "The parts do not add up to the whole.",
            body(
                    "/minutes",
                    "The parts take 20 minutes in total but the step takes 30: send parts that add up to its minutes.")),
    INVALID(
            "The value does not match the contract in a way that has no code of its own.",
            body("/answers", "This is not what the reference describes: compare it with the schema there."));

    private final String meaning;
    private final Place example;

    FaultCode(String meaning, Place example) {
        this.meaning = meaning;
        this.example = example;
    }

    /** What the code says of a request. */
    public String meaning() {
        return meaning;
    }

    /** An error with this code, as the service words it. */
    public Fault example() {
        return new Fault(example.pointer, example.parameter, this, example.detail, example.allowed);
    }

    /** As a response has it. */
    public String wireName() {
        return WireEnum.name(this);
    }

    /** Where the error is and what is said about it; the code is that of the constant. */
    private record Place(
            @Nullable String pointer,
            @Nullable String parameter,
            String detail,
            @Nullable List<String> allowed) {}

    private static Place body(String pointer, String detail, String... allowed) {
        return new Place(pointer, null, detail, allowed.length == 0 ? null : List.of(allowed));
    }

    private static Place query(String parameter, String detail) {
        return new Place(null, parameter, detail, null);
    }
}
