package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.util.ArrayList;
import java.util.List;

/** Computes the figures of a worksheet. Each function is explained where it is computed. */
public final class Figures {

    private Figures() {}

    /**
     * All figures of a worksheet, in its order.
     *
     * @param records all that the member keeps for the strategy, in any order
     */
    public static List<Figure> of(Worksheet worksheet, List<KeptRecord> records, Circumstances circumstances) {
        Records kept = new Records(worksheet, records);
        List<Figure> figures = new ArrayList<>();
        for (FigureRule rule : worksheet.figures()) {
            Outcome outcome = compute(Inputs.of(rule, kept, circumstances));
            figures.add(new Figure(rule.key(), outcome.value(), outcome.parts()));
        }
        return figures;
    }

    private static Outcome compute(Inputs inputs) {
        return switch (inputs.rule().fn()) {
            case COUNT -> Parts.of(inputs, Counts::count);
            case SUM -> Parts.of(inputs, Amounts::sum);
            case MEAN -> Parts.of(inputs, Weighted::mean);
            case SHARE -> share(inputs);
            case WEIGHTED_SHARE -> Parts.of(inputs, Weighted::share);
            case GAP -> Parts.of(inputs, Weighted::gap);
            case SPREAD -> Counts.spread(inputs);
            case EMA -> Outcome.of(Series.ema(inputs));
            case CHANGE -> Outcome.of(Series.change(inputs));
            case PAIRS -> PairedChoices.of(inputs);
            case CORRELATE -> Matches.correlate(inputs);
            case OVERLAP -> Matches.overlap(inputs);
            case STRETCH -> Stretch.of(inputs);
            case PAYBACK -> Programs.payback(inputs);
            case ELIGIBLE -> Programs.eligible(inputs);
            case ATTAINMENT -> Outcome.of(Weighted.attainment(inputs));
        };
    }

    /** A share is one of several scales, of an amount, or of records. */
    private static Outcome share(Inputs inputs) {
        FigureRule rule = inputs.rule();
        if (!rule.fields().isEmpty()) {
            return Parts.of(inputs, Amounts::reached);
        }
        return Parts.of(inputs, rule.against() == null ? Counts::share : Amounts::quotient);
    }
}
