package dev.waymark.worksheet.figure;

import dev.waymark.platform.statistics.GoalAttainment;
import dev.waymark.platform.statistics.GoalAttainment.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures in which some records weigh more than others. Records without a weight, or without a value, do not count. */
final class Weighted {

    /** What something counts that may be out of date. */
    private static final double STALE = .5;

    private Weighted() {}

    /**
     * {@code sum w x / sum w}, where x is a number, or the score of a choice.
     *
     * <p>In the unit of the field, within the range of its values; null without values, or if they weigh nothing.
     */
    static @Nullable Double mean(Inputs inputs) {
        Column field = inputs.field();
        return quotient(inputs, field::number, row -> 1.);
    }

    /**
     * How much of what there should be is there, and up to date: {@code sum w x f / sum w}, where x is from 0 to 1, and f
     * is 1, or 1/2 for what is older than {@code freshDays} or has no date.
     *
     * <p>From 0 to 1; null without values, or if they weigh nothing.
     */
    static @Nullable Double share(Inputs inputs) {
        Column field = inputs.field();
        return quotient(
                inputs,
                row -> {
                    Double present = field.number(row);
                    return present == null ? null : (Double) (present * freshness(inputs, row));
                },
                row -> 1.);
    }

    private static double freshness(Inputs inputs, Row row) {
        Integer freshDays = inputs.rule().settings().freshDays();
        if (freshDays == null) {
            return 1;
        }
        LocalDate updated = inputs.date(row);
        return updated == null
                        || ChronoUnit.DAYS.between(
                                        updated, inputs.circumstances().today())
                                > freshDays
                ? STALE
                : 1;
    }

    /**
     * How much is missing to what is needed: {@code sum w max(0, need - have) / sum w need}, on scales that begin at 0.
     *
     * <p>From 0, everything is met, to 1; null without values, or if nothing is needed.
     */
    static @Nullable Double gap(Inputs inputs) {
        Column have = inputs.field();
        Column need = inputs.column(inputs.rule().against());
        return quotient(
                inputs,
                row -> {
                    Double needed = need.number(row);
                    Double present = have.number(row);
                    return needed == null || present == null ? null : (Double) Math.max(0, needed - present);
                },
                need::number);
    }

    /**
     * How far goals were reached overall: {@link GoalAttainment#tScore}, with x from -2 to 2, 0 as expected.
     *
     * <p>In points; 50 when everything is as expected, and 10 points are one standard deviation. Null without ratings, or
     * if they weigh nothing.
     */
    static @Nullable Double attainment(Inputs inputs) {
        Column field = inputs.field();
        List<Rating> ratings = new ArrayList<>();
        for (Row row : inputs.rows()) {
            Double weight = inputs.weight(row);
            Double level = field.number(row);
            if (weight != null && level != null) {
                ratings.add(new Rating(weight, level));
            }
        }
        return GoalAttainment.tScore(ratings);
    }

    /** {@code sum w above / sum w below}, of the records for which all three are known. */
    private static @Nullable Double quotient(
            Inputs inputs, Function<Row, @Nullable Double> above, Function<Row, @Nullable Double> below) {
        double sumAbove = 0;
        double sumBelow = 0;
        for (Row row : inputs.rows()) {
            Double weight = inputs.weight(row);
            Double upper = above.apply(row);
            if (weight != null && upper != null) {
                sumAbove += weight * upper;
                sumBelow += weight * below.apply(row);
            }
        }
        return sumBelow > 0 ? (Double) (sumAbove / sumBelow) : null;
    }
}
