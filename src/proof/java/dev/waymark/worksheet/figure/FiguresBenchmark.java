package dev.waymark.worksheet.figure;

import dev.waymark.catalog.ShippedCatalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What all figures of a worksheet cost somebody who has kept 10,000 records in it, in no order: time and memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FiguresBenchmark {

    private static final int RECORDS = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Circumstances CIRCUMSTANCES = new Circumstances(TODAY, 240);

    private static final Map<String, Worksheet> WORKSHEETS = ShippedCatalog.load().snapshot().strategies().stream()
            .collect(Collectors.toMap(Strategy::key, Strategy::worksheet));

    /** Each of the twelve. */
    @Param({
        "build-your-network",
        "consider-career-change",
        "evaluate-situation",
        "explore-side-projects",
        "find-a-mentor",
        "invest-in-self-care",
        "learn-something-new",
        "reflect-on-goals",
        "refresh-resume-and-presence",
        "set-goals",
        "take-on-challenges",
        "use-employer-programs"
    })
    private String strategy;

    private Worksheet worksheet;
    private List<KeptRecord> records;

    /** Runs all benchmarks and counts what they allocate. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(FiguresBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    /** Keeps the records. */
    @Setup
    public void keep() {
        worksheet = WORKSHEETS.get(strategy);
        records = new ArrayList<>(RandomRecords.of(worksheet, RECORDS, TODAY));
        Collections.shuffle(records, new Random(1));
    }

    @Benchmark
    public Object figures() {
        return Figures.of(worksheet, records, CIRCUMSTANCES);
    }
}
