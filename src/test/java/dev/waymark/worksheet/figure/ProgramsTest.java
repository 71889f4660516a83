package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramsTest {

    @Nested
    class Payback {

        private final Notebook notebook = Notebook.of("""
                records:
                  - {key: program, name: title, fields: [{key: title, type: text}, {key: repayMonths, type: integer}]}
                  - key: request
                    of: program
                    name: need
                    fields: [{key: need, type: text}, {key: cost, type: money}, {key: endedOn, type: date}]
                    states: {first: draft, all: [{key: draft}, {key: approved}], moves: []}
                figures:
                  - key: payback
                    of: request
                    fn: payback
                    field: cost
                    against: repayMonths
                    at: endedOn
                    where: {field: state, is: [approved]}
                """);

        private void approve(int repayMonths, String fields) {
            var program = notebook.keep("program", "repayMonths: " + repayMonths);
            notebook.keep("request", program, "approved", fields, Notebook.TODAY);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                24 | 2026-05-28 |  900 | six months to the day
                24 | 2026-05-29 |  950 | five and nearly a sixth
                24 | 2026-11-28 | 1200 | today
                24 | 2027-02-01 | 1200 | not yet
                24 | 2024-11-28 |    0 | two years to the day
                24 | 2001-01-01 |    0 | long ago
                0  | 2026-11-28 |    0 | nothing to pay back at all
                """)
        void goesDownMonthByMonth(int repayMonths, String endedOn, double left, String why) {
            approve(repayMonths, "cost: 1200, endedOn: " + endedOn);
            assertThat(notebook.value()).as(why).isEqualTo(left, within(1e-9));
        }

        @Test
        void addsUpWhatIsKnown() {
            assertThat(notebook.value()).isNull();
            approve(24, "need: Course, cost: 1200, endedOn: 2026-05-28");
            approve(12, "need: Exam, cost: 100, endedOn: 2026-11-28");
            approve(12, "need: No day, cost: 100");
            approve(12, "need: No cost, endedOn: 2026-11-28");
            var free = notebook.keep("program", "title: Without such a rule");
            notebook.keep("request", free, "approved", "cost: 100, endedOn: 2026-11-28", Notebook.TODAY);
            notebook.keep("request", free, "draft", "cost: 100, endedOn: 2026-11-28", Notebook.TODAY);
            assertThat(notebook.value()).isEqualTo(1000);
            assertThat(notebook.parts()).extracting(Part::label).containsExactly("Course", "Exam");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-31, 2026-02-28, 1",
            "2026-01-31, 2026-02-27, 0",
            "2026-01-31, 2026-03-30, 1",
            "2026-01-31, 2026-03-31, 2",
            "2024-02-29, 2025-02-28, 12",
            "2026-03-01, 2026-02-01, 0"
        })
        void aMonthIsFullOnTheSameDayOrTheLastOfTheMonth(LocalDate from, LocalDate today, long months) {
            assertThat(Programs.fullMonths(from, today)).isEqualTo(months);
        }
    }

    @Nested
    class Eligible {

        private final Notebook notebook = Notebook.of("""
                records:
                  - key: program
                    name: title
                    fields:
                      - {key: title, type: text}
                      - {key: startedOn, type: date, label: Your first day}
                      - {key: tenureMonths, type: integer, label: Months with the employer}
                      - {key: weeklyHours, type: integer, label: Your hours per week}
                      - {key: leastHours, type: integer, label: Hours asked for}
                      - {key: deadline, type: date, label: Deadline}
                figures:
                  - key: eligible
                    of: program
                    fn: eligible
                    fields: [startedOn, tenureMonths, weeklyHours, leastHours, deadline]
                """);

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                title: No rules                                                                     |
                startedOn: 2025-11-28, tenureMonths: 12                                             |
                startedOn: 2025-11-29, tenureMonths: 12                                             | Months with the employer
                startedOn: 2026-11-28, tenureMonths: 0                                              |
                tenureMonths: 12                                                                    | Your first day
                startedOn: 2026-11-28                                                               |
                weeklyHours: 20, leastHours: 20                                                     |
                weeklyHours: 19, leastHours: 20                                                     | Hours asked for
                leastHours: 20                                                                      | Your hours per week
                weeklyHours: 19                                                                     |
                deadline: 2026-11-28                                                                |
                deadline: 2026-11-27                                                                | Deadline
                startedOn: 2025-01-01, tenureMonths: 12, weeklyHours: 40, leastHours: 20            |
                startedOn: 2025-01-01, tenureMonths: 12, leastHours: 20, deadline: 2026-11-27       | Your hours per week
                startedOn: 2026-01-01, tenureMonths: 12, weeklyHours: 4, leastHours: 20             | Months with the employer
                """)
        void namesTheRuleThatFails(String fields, String failing) {
            notebook.keep("program", fields);
            assertThat(notebook.parts().get(0).note()).isEqualTo(failing);
            assertThat(notebook.value()).isEqualTo(failing == null ? 1 : 0);
        }

        @Test
        void isTheShareOfProgramsWhoseRulesHold() {
            assertThat(notebook.value()).isNull();
            var late = notebook.keep("program", "title: Bootcamp, deadline: 2026-11-01");
            var open = notebook.keep("program", "title: Tuition");
            assertThat(notebook.value()).isEqualTo(.5);
            assertThat(notebook.parts())
                    .isEqualTo(List.of(new Part(open, "Tuition", 1, null), new Part(late, "Bootcamp", 0, "Deadline")));
        }
    }
}
