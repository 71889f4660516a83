package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import dev.waymark.catalog.ShippedCatalog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The cost of an evaluation, as a whole and by its parts: time and memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluationBenchmark {

    private final CatalogSnapshot catalog;
    private final Questionnaire full;
    private final Questionnaire brief;
    private final Map<String, Answer> complete;
    private final Map<String, Answer> half;
    private final Map<String, Answer> briefly;
    private final List<String> keys;
    private final List<ScaleScore> scales;
    private final List<StrategyScore> order;
    private final double[] sems;

    /** Reads the shipped content, once per fork. */
    public EvaluationBenchmark() {
        var shipped = ShippedCatalog.load();
        catalog = shipped.snapshot();
        full = shipped.questionnaire("career-rut").orElseThrow();
        brief = shipped.questionnaire("career-rut-short").orElseThrow();
        complete = answers(full, item -> true);
        briefly = answers(brief, item -> true);
        keys = catalog.causes().stream().map(Cause::key).toList();
        // The first six of the twelve scales, so that half of the profile is clear and half is open.
        half = answers(full, item -> keys.indexOf(item.cause()) < keys.size() / 2);
        scales = Scoring.score(full, complete, keys);
        order = Ranking.order(RankingInputs.of(scales), catalog.strategies());
        sems = scales.stream().mapToDouble(scale -> ErrorModel.sem(full, scale)).toArray();
    }

    /** Runs all benchmarks and counts what they allocate. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EvaluationBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    @Benchmark
    public Object evaluateFullForm() {
        return Evaluator.evaluate(full, catalog, new AnswerSheet(complete, null, 600));
    }

    @Benchmark
    public Object evaluateHalfOfFullForm() {
        return Evaluator.evaluate(full, catalog, new AnswerSheet(half, null, 300));
    }

    @Benchmark
    public Object evaluateShortForm() {
        return Evaluator.evaluate(brief, catalog, new AnswerSheet(briefly, null, 200));
    }

    @Benchmark
    public Object partScoring() {
        return Scoring.score(full, complete, keys);
    }

    @Benchmark
    public Object partRankingWithDraws() {
        return Ranking.of(RankingInputs.of(scales), sems, catalog.strategies()).figures();
    }

    @Benchmark
    public @Nullable Object partSensitivity() {
        return SensitivitySearch.nearest(RankingInputs.of(scales), order);
    }

    @Benchmark
    public Object partItemSelection() {
        return Evaluator.select(full, catalog, AnswerSheet.of(half));
    }

    /** Answers 1 to 5 in a fixed mixture, to the items that are asked. */
    private static Map<String, Answer> answers(Questionnaire questionnaire, Predicate<Item> asked) {
        List<Item> items = questionnaire.items();
        return items.stream()
                .filter(asked)
                .collect(Collectors.toMap(Item::key, item -> Answer.of(1 + 7 * items.indexOf(item) % 11 % 5)));
    }
}
