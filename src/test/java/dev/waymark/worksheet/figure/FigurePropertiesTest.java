package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.worksheet.KeptRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for all functions, whatever somebody keeps. */
class FigurePropertiesTest {

    private static final List<String> FROM_0_TO_1 =
            List.of("done", "reached", "complete", "gap", "spread", "weights", "overlap", "stretch", "eligible");

    @Property(tries = 200)
    void orderIsIrrelevant(@ForAll Random random) {
        var notebook = MixedRecords.some(random);
        var shuffled = new ArrayList<>(notebook.records());
        Collections.shuffle(shuffled, random);
        assertThat(notebook.figures(shuffled)).isEqualTo(notebook.figures());
    }

    /** What names the deleted record goes on naming it. */
    @Property(tries = 200)
    void deletingARecordEqualsNeverHavingHadIt(@ForAll Random random) {
        var notebook = MixedRecords.some(random);
        var deleted = notebook.records().get(random.nextInt(notebook.records().size()));
        var never = notebook.records().stream()
                .filter(record -> !record.id().equals(deleted.id())
                        && !deleted.id().equals(record.parentId())
                        && !isChoiceOf(record, deleted.id()))
                .map(record -> without(record, deleted.id()))
                .toList();
        notebook.delete(deleted.id());
        assertThat(notebook.figures()).isEqualTo(notebook.figures(never));
    }

    private static boolean isChoiceOf(KeptRecord record, UUID id) {
        return record.kind().equals("choice")
                && List.of("first", "second").stream().anyMatch(field -> id.equals(record.reference(field)));
    }

    private static KeptRecord without(KeptRecord record, UUID id) {
        ObjectNode left = record.fields().deepCopy();
        left.properties().removeIf(field -> field.getValue().asText().equals(id.toString()));
        return new KeptRecord(record.id(), record.kind(), record.parentId(), record.state(), left, record.keptOn());
    }

    @Property(tries = 300)
    void valuesStayWithinTheirRanges(@ForAll Random random) {
        var notebook = MixedRecords.some(random);
        for (String key : FROM_0_TO_1) {
            within(notebook.figure(key), 0, 1);
        }
        within(notebook.figure("correlation"), -1, 1);
        within(notebook.figure("average"), 1, 5);
        within(notebook.figure("mean"), 0, 3);
        within(notebook.figure("change"), -1, 1);
        within(notebook.figure("attainment"), 0, 100);
        within(notebook.figure("payback"), 0, Double.MAX_VALUE);
        Double spread = notebook.figure("spread").value();
        assertThat(spread == null || spread < 1).isTrue();
    }

    private static void within(Figure figure, double least, double most) {
        if (figure.value() != null) {
            assertThat(figure.value()).as(figure.key()).isBetween(least, most);
        }
        if (!figure.key().equals("payback")) {
            assertThat(figure.parts()).as(figure.key()).allMatch(part -> part.value() >= least && part.value() <= most);
        }
    }

    @Property(tries = 200)
    void partsThatAreSharesOfOneWholeAddUpToIt(@ForAll Random random) {
        var notebook = MixedRecords.some(random);
        for (String key : List.of("spread", "weights")) {
            var parts = notebook.figure(key).parts();
            double sum = parts.stream().mapToDouble(Part::value).sum();
            assertThat(parts.isEmpty() || Math.abs(sum - 1) < 1e-9).as(key).isTrue();
        }
    }

    @Property(tries = 200)
    void everyFigureHasASentence(@ForAll Random random) {
        var notebook = MixedRecords.some(random);
        var figures = notebook.figures();
        for (int i = 0; i < figures.size(); i++) {
            FigureRule rule = notebook.worksheet().figures().get(i);
            String sentence = FigureWords.sentence(rule, figures.get(i));
            assertThat(sentence).doesNotContain("{").isNotBlank();
            assertThat(sentence.equals(rule.empty())).isEqualTo(figures.get(i).value() == null);
        }
    }

    @Example
    void nothingIsNeverZero() {
        assertThat(MixedRecords.none().figures())
                .hasSizeGreaterThanOrEqualTo(16)
                .allMatch(figure -> figure.value() == null && figure.parts().isEmpty());
    }

    /** A rule that is left empty holds. */
    @Example
    void recordsThatSayNothingAreOnlyCounted() {
        var notebook = MixedRecords.none();
        for (int i = 0; i < 10; i++) {
            notebook.keepIn(notebook.keep("thing", ""), "note", "");
            notebook.keep("choice", "");
        }
        assertThat(notebook.figures().stream()
                        .filter(figure -> figure.value() != null)
                        .map(Figure::key))
                .containsExactlyInAnyOrder("notes", "tags", "eligible");
    }

    /** Without measuring time: so many fields are read of 10,000 records, and of twice as many, twice as many. */
    @Example
    void theWorkGrowsWithTheRecordsAndNoFaster() {
        var notebook = MixedRecords.of(new Random(1), 10_000);
        long reads = reads(notebook.records(), notebook);
        var twice = MixedRecords.of(new Random(1), 20_000);
        assertThat(reads).isLessThan(10_000 * 60L);
        assertThat(reads(twice.records(), twice)).isLessThan(reads * 21 / 10);
    }

    private static long reads(List<KeptRecord> records, Notebook notebook) {
        var read = new AtomicLong();
        notebook.figures(records.stream().map(record -> counting(record, read)).toList());
        return read.get();
    }

    private static KeptRecord counting(KeptRecord record, AtomicLong read) {
        var fields = new CountingMap(read);
        record.fields().properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return new KeptRecord(
                record.id(),
                record.kind(),
                record.parentId(),
                record.state(),
                new ObjectNode(JsonNodeFactory.instance, fields),
                record.keptOn());
    }

    /** Counts how often fields are read. */
    private static final class CountingMap extends HashMap<String, JsonNode> {

        private static final long serialVersionUID = 1L;

        private final transient AtomicLong read;

        CountingMap(AtomicLong read) {
            this.read = read;
        }

        @Override
        public JsonNode get(Object key) {
            read.incrementAndGet();
            return super.get(key);
        }
    }
}
