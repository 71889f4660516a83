package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs with their rules, and requests with their answers. */
class UseEmployerProgramsWorksheetTest {

    private final KeptWorksheet kept = new KeptWorksheet("use-employer-programs", 45);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-11-02, 12, 38, 30, -,          -",
                "2025-11-03, 12, 38, 30, -,          Months you must have worked there",
                "-,          12, 38, 30, -,          Day you started there",
                "-,          -,  -,  -,  -,          -",
                "2020-01-01, 12, 20, 30, -,          Weekly hours you must work",
                "2020-01-01, 12, -,  30, -,          Weekly hours you do work",
                "2020-01-01, 12, 38, 30, 2026-11-02, -",
                "2020-01-01, 12, 38, 30, 2026-11-01, Last day to apply"
            })
    void theRuleThatShutsAProgramIsNamed(
            @Nullable LocalDate startedOn,
            @Nullable Integer tenureMonths,
            @Nullable Integer weeklyHours,
            @Nullable Integer leastHours,
            @Nullable LocalDate deadline,
            @Nullable String failing) {
        var program = keepProgram("Study leave");
        kept.change(program, "startedOn", startedOn, "tenureMonths", tenureMonths);
        kept.change(program, "weeklyHours", weeklyHours, "leastHours", leastHours, "deadline", deadline);
        assertThat(kept.parts("eligible")).singleElement().satisfies(part -> {
            assertThat(part.note()).isEqualTo(failing);
            assertThat(part.value()).isEqualTo(failing == null ? 1 : 0);
        });
        assertThat(kept.says("eligible"))
                .isEqualTo(
                        failing == null
                                ? "By the rules that you noted, every program on your list is open to you today."
                                : "By the rules that you noted, none of these programs is open to you today. Ask the"
                                        + " people who run them whether there are exceptions.");
    }

    @Test
    void programsAreFoundOnTheList() {
        var course = keepProgram("Forecasting course");
        var budget = keepProgram("Conference budget");
        kept.change(course, "used", "never");
        kept.change(budget, "deadline", kept.today().minusDays(1));
        assertThat(kept.says("eligible"))
                .isEqualTo("By the rules that you noted, 50% of these programs are open to you today, such as"
                        + " “Forecasting course”.");
        assertThat(kept.says("never-used"))
                .isEqualTo("One program on your list is waiting to be used for the first time.");
    }

    @Test
    void aRequestIsAnsweredAndPaidBackMonthByMonth() {
        var course = keepProgram("Forecasting course");
        kept.change(course, "repayMonths", 24);
        var request = kept.keepIn(course, "request", "need", "Apply for the planning team", "cost", 1200);
        assertThat(kept.says("answered")).isEqualTo("None of your requests has an answer yet.");
        assertThat(kept.value("granted")).isNull();
        kept.move(request, "asked");
        kept.waitDays(21);
        kept.move(request, "approved");
        assertThat(kept.done()).containsExactly("request-submitted");
        assertThat(kept.says("answered"))
                .isEqualTo("One of your requests has an answer. A no with its reason is a place to go on from, too.");
        assertThat(kept.says("granted")).isEqualTo("Your employer has agreed to pay 1,200 for you.");
        assertThat(kept.says("payback"))
                .isEqualTo("If an approved program has a duty to repay, add its months, the cost, and the day from"
                        + " which they count.");
        kept.change(request, "boundFrom", kept.today().minusMonths(6));
        assertThat(kept.value("payback")).isEqualTo(900, within(1e-9));
        assertThat(kept.says("payback"))
                .isEqualTo("If you left today, you would have to pay back about 900. The amount falls with each full"
                        + " month that you stay.");
        kept.change(request, "boundFrom", kept.today().minusMonths(24));
        assertThat(kept.says("payback"))
                .isEqualTo("If you left today, you would owe nothing for the programs that were approved.");
    }

    private UUID keepProgram(String title) {
        return kept.keep("program", "title", title, "sort", "training");
    }
}
