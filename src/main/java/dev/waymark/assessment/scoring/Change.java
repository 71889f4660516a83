package dev.waymark.assessment.scoring;

import dev.waymark.assessment.scoring.CauseChange.Difference;
import dev.waymark.catalog.Questionnaire;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two evaluations of one person say about the time between them. */
public record Change(ChangeMethod method, Verdict verdict, List<CauseChange> causes, List<RankChange> strategies) {

    /**
     * Compares two evaluations scale by scale: {@code delta = after - before}, in points of published severity, is
     * reliable when it exceeds {@code 1.96 sqrt(SEM1^2 + SEM2^2)} as published (Jacobson and Truax 1991,
     * doi:10.1037/0022-006X.59.1.12).
     *
     * <p>Scales are those of the later evaluation, inaction last; strategies are in its rank order.
     *
     * @param beforeQuestionnaire the one used to score the earlier evaluation; {@code afterQuestionnaire} likewise
     * @throws IllegalArgumentException if the questionnaires are not {@linkplain #comparable comparable}
     */
    public static Change between(
            Evaluation before, Questionnaire beforeQuestionnaire, Evaluation after, Questionnaire afterQuestionnaire) {
        requireComparable(beforeQuestionnaire, afterQuestionnaire);
        List<Pair> pairs = after.scales().stream()
                .map(scale -> new Pair(before.scale(scale.cause()), beforeQuestionnaire, scale, afterQuestionnaire))
                .toList();
        boolean complete = pairs.stream().filter(Pair::scored).allMatch(Pair::complete);
        List<CauseChange> changes = pairs.stream().map(Pair::change).toList();
        return new Change(
                complete ? ChangeMethod.JACOBSON_TRUAX : ChangeMethod.JACOBSON_TRUAX_ADJUSTED,
                OverallVerdict.of(changes),
                changes,
                RankChange.between(before.order(), after.order()));
    }

    /** What the difference of all scales amounts to, as in {@link #between}. */
    public static Verdict verdict(
            ScaleScores before,
            Questionnaire beforeQuestionnaire,
            ScaleScores after,
            Questionnaire afterQuestionnaire) {
        requireComparable(beforeQuestionnaire, afterQuestionnaire);
        return OverallVerdict.of(Stream.concat(
                        after.causes().stream(), Stream.of(after.readiness().inaction()))
                .map(scale -> new Pair(before.scale(scale.cause()), beforeQuestionnaire, scale, afterQuestionnaire))
                .map(Pair::change)
                .toList());
    }

    private static void requireComparable(Questionnaire before, Questionnaire after) {
        if (!comparable(before, after)) {
            throw new IllegalArgumentException("Results of %s version %d and of %s version %d cannot be compared"
                    .formatted(before.key(), before.version(), after.key(), after.version()));
        }
    }

    /**
     * Whether their severities mean the same: the content is the same, or the newer version declares the older
     * comparable.
     */
    public static boolean comparable(Questionnaire a, Questionnaire b) {
        if (!a.key().equals(b.key())) {
            return false;
        }
        if (a.version() == b.version()) {
            return a.contentHash().equals(b.contentHash());
        }
        Questionnaire newer = a.version() > b.version() ? a : b;
        Questionnaire older = newer == a ? b : a;
        return newer.comparableWith().contains(older.version());
    }

    /** One scale on both sides. */
    private record Pair(
            ScaleScore before, Questionnaire beforeQuestionnaire, ScaleScore after, Questionnaire afterQuestionnaire) {

        boolean scored() {
            return before.severity() != null && after.severity() != null;
        }

        boolean complete() {
            return complete(before, beforeQuestionnaire) && complete(after, afterQuestionnaire);
        }

        CauseChange change() {
            return CauseChange.of(before, after, difference(), answerStep());
        }

        private @Nullable Difference difference() {
            Double x1 = before.severity();
            Double x2 = after.severity();
            if (x1 == null || x2 == null) {
                return null;
            }
            long delta = FixedPoint.hundredths(x2) - FixedPoint.hundredths(x1);
            double threshold =
                    ErrorModel.reliableChange(sem(before, beforeQuestionnaire), sem(after, afterQuestionnaire));
            return new Difference(FixedPoint.ofHundredths(delta), threshold);
        }

        /** One step of the answer scale, in points: the difference of giving every answer one step higher. */
        private double answerStep() {
            return 100.0
                    / (afterQuestionnaire.scale().max()
                            - afterQuestionnaire.scale().min());
        }

        private static boolean complete(ScaleScore scale, Questionnaire questionnaire) {
            return scale.answered() == ErrorModel.items(questionnaire, scale.cause());
        }

        private static double sem(ScaleScore scale, Questionnaire questionnaire) {
            return ErrorModel.sem(questionnaire, scale);
        }
    }
}
