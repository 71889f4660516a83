package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Nested
    class Sums {

        private static Notebook items(String figure) {
            return Notebook.of("""
                    records: [{key: item, name: title, fields: [{key: title, type: text}, {key: time, type: minutes}]}]
                    figures: [{key: figure, of: item, field: time, %s}]
                    """.formatted(figure));
        }

        @Test
        void addsWhatThereIs() {
            var notebook = items("fn: sum");
            assertThat(notebook.value()).isNull();
            notebook.keep("item", "title: A book");
            assertThat(notebook.value()).as("no value is not 0").isNull();
            notebook.keep("item", "time: 90");
            notebook.keep("item", "time: 30");
            assertThat(notebook.value()).isEqualTo(120);
        }

        @Test
        void saysHowManyWeeksMinutesTake() {
            var notebook = items("fn: sum, settings: {perWeeklyMinutes: true}");
            assertThat(notebook.with(60).value()).isNull();
            notebook.keep("item", "time: 90");
            assertThat(notebook.value()).isEqualTo(1.5);
            assertThat(notebook.with(0).value()).as("no time at all").isNull();
        }

        @Test
        void saysNothingOfWeeksWithoutTheMinutesOfOne() {
            var notebook = items("fn: sum, settings: {perWeeklyMinutes: true}");
            notebook.keep("item", "time: 90");
            assertThat(notebook.value()).isNull();
        }

        @Test
        void ofEachRecordHasTheLargestFirst() {
            var notebook = items("fn: sum, each: true");
            notebook.keep("item", "title: Course, time: 300");
            notebook.keep("item", "title: Nothing yet");
            notebook.keep("item", "title: Workshop, time: 480");
            assertThat(notebook.value()).isEqualTo(480);
            assertThat(notebook.parts())
                    .extracting(Part::label, Part::value)
                    .containsExactly(tuple("Workshop", 480.), tuple("Course", 300.));
        }
    }

    @Nested
    class Runway {

        private final Notebook notebook = Notebook.of("""
                records:
                  - key: money
                    name: savings
                    fields: [{key: savings, type: money}, {key: cost, type: money}, {key: income, type: money}]
                figures:
                  - {key: runway, of: money, fn: share, field: savings, against: cost, less: income, latest: true}
                """);

        @Test
        void isHowLongSavingsLast() {
            assertThat(notebook.value()).isNull();
            notebook.keep("money", "savings: 12000, cost: 2500, income: 500");
            assertThat(notebook.value()).isEqualTo(6);
        }

        @Test
        void doesNotNeedAnIncome() {
            notebook.keep("money", "savings: 12000, cost: 2500");
            assertThat(notebook.value()).isEqualTo(4.8);
        }

        @Test
        void isNothingIfSavingsDoNotShrinkOrAreNotKnown() {
            notebook.keep("money", "savings: 12000, cost: 2500, income: 2500");
            assertThat(notebook.value()).isNull();
            notebook.keep("money", "savings: 12000");
            assertThat(notebook.value()).isNull();
            notebook.keep("money", "cost: 12000");
            assertThat(notebook.value()).isNull();
        }
    }

    @Nested
    class UsedUp {

        private final Notebook notebook = Notebook.of("""
                records:
                  - key: log
                    of: experiment
                    name: what
                    fields: [{key: what, type: text}, {key: cost, type: money}]
                  - key: experiment
                    name: title
                    fields: [{key: title, type: text}, {key: cap, type: money}]
                figures:
                  - {key: used, of: log, fn: share, field: cost, against: cap}
                  - {key: used-by-each, of: log, fn: share, field: cost, against: cap, each: true}
                """);

        @Test
        void countsTheAmountOfTheParentOnce() {
            var shop = notebook.keep("experiment", "title: Shop, cap: 100");
            assertThat(notebook.value()).isNull();
            notebook.keepIn(shop, "log", "what: Domain, cost: 60.50");
            notebook.keepIn(shop, "log", "what: A talk without cost");
            notebook.keepIn(shop, "log", "what: Flyers, cost: 40.50");
            assertThat(notebook.value()).as("101 of 100 is over").isEqualTo(1.01);
        }

        @Test
        void hasThePartsOfTheParents() {
            var shop = notebook.keep("experiment", "title: Shop, cap: 100");
            var songs = notebook.keep("experiment", "title: Songs, cap: 300");
            var garden = notebook.keep("experiment", "title: Garden");
            notebook.keepIn(shop, "log", "cost: 100");
            notebook.keepIn(songs, "log", "cost: 100");
            notebook.keepIn(songs, "log", "cost: 50");
            notebook.keepIn(garden, "log", "cost: 50");
            assertThat(notebook.value()).isEqualTo(250 / 400.);
            var each = notebook.figure("used-by-each");
            assertThat(each.value()).isEqualTo(1);
            assertThat(each.parts())
                    .containsExactly(new Part(shop, "Shop", 1, null), new Part(songs, "Songs", .5, null));
        }
    }
}
