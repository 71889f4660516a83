package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.PlanTemplate;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.Strategy.Load;
import dev.waymark.catalog.StrategyCause;
import dev.waymark.catalog.worksheet.Worksheets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Made-up strategies, scales and catalogs. */
public final class Strategies {

    public static final List<String> CAUSES = List.of(
            "unclear-direction",
            "lack-of-challenge",
            "limited-growth",
            "values-misalignment",
            "outdated-skills",
            "isolation",
            "low-visibility",
            "wrong-field",
            "lack-of-guidance",
            "exhaustion",
            "unused-interests",
            "inaction");

    private Strategies() {}

    /** A strategy that no gate touches: restoring, with a short first step. */
    public static Strategy restoring(int number, StrategyCause... causes) {
        return of(number, Load.RESTORING, 10, causes);
    }

    public static Strategy of(int number, Load load, int firstStepMinutes, StrategyCause... causes) {
        return new Strategy(
                "strategy-" + number,
                number,
                "Strategy " + number,
                "",
                "",
                List.of(causes),
                Strategy.Horizon.BOTH,
                load,
                firstStepMinutes,
                60,
                List.of(),
                false,
                List.of(),
                List.of(),
                new PlanTemplate(List.of(), List.of()),
                Worksheets.empty(),
                Strategy.Basis.EXPERT,
                1);
    }

    /** The same strategy, for those who have what it needs. */
    static Strategy needing(Requirement requirement, Strategy strategy) {
        return called(strategy.key(), strategy, List.of(requirement));
    }

    /** The same strategy by another key. */
    static Strategy called(String key, Strategy strategy) {
        return called(key, strategy, strategy.requires());
    }

    private static Strategy called(String key, Strategy strategy, List<Requirement> requires) {
        return new Strategy(
                key,
                strategy.number(),
                strategy.title(),
                "",
                "",
                strategy.causes(),
                strategy.horizon(),
                strategy.load(),
                strategy.firstStepMinutes(),
                strategy.weeklyMinutes(),
                requires,
                false,
                List.of(),
                List.of(),
                strategy.template(),
                strategy.worksheet(),
                strategy.basis(),
                1);
    }

    public static StrategyCause on(String cause, double weight) {
        return new StrategyCause(cause, weight, "");
    }

    /** Scales with the given severities, named as in {@link #CAUSES} from the front; null is unscored. */
    public static List<ScaleScore> scales(Double... severities) {
        return IntStream.range(0, CAUSES.size())
                .mapToObj(i -> scale(CAUSES.get(i), i < severities.length ? severities[i] : null))
                .toList();
    }

    /** All scales at 0 but the named ones. */
    public static List<ScaleScore> scalesWith(Object... causesAndSeverities) {
        var given = Arrays.asList(causesAndSeverities);
        return CAUSES.stream()
                .map(cause -> scale(
                        cause,
                        given.contains(cause) ? (Double) given.get(given.indexOf(cause) + 1) : Double.valueOf(0)))
                .toList();
    }

    public static ScaleScore scale(String cause, Double severity) {
        if (severity == null) {
            return ScaleScore.unscored(cause, 0, 6);
        }
        Level level = severity >= 65 ? Level.HIGH : severity >= 40 ? Level.MODERATE : Level.LOW;
        return new ScaleScore(cause, severity, level, ErrorModel.band(severity, 0), 6, 6, null, List.of());
    }

    /** The strategies ranked by scales that are measured without error. */
    public static List<StrategyFigures> ranked(List<ScaleScore> scales, Strategy... strategies) {
        return Ranking.of(RankingInputs.of(scales), sems(0), List.of(strategies))
                .figures();
    }

    static double[] sems(double sem) {
        var sems = new double[CAUSES.size()];
        Arrays.fill(sems, sem);
        return sems;
    }

    public static CatalogSnapshot catalog(Strategy... strategies) {
        return new CatalogSnapshot(1, "sha256:catalog", causes(), List.of(strategies));
    }

    public static List<Cause> causes() {
        return CAUSES.stream().map(Strategies::cause).toList();
    }

    private static Cause cause(String key) {
        String title =
                key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('-', ' ');
        var kind = key.equals(Cause.INACTION) ? Cause.Kind.READINESS : Cause.Kind.CAUSE;
        return new Cause(key, kind, title, "");
    }
}
