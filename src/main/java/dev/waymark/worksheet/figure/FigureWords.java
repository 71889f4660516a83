package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.FigureRule.Saying;
import dev.waymark.catalog.worksheet.FigureUnit;
import dev.waymark.platform.text.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Says in words what figures are. */
public final class FigureWords {

    private static final int MINUTES_PER_HOUR = 60;

    private FigureWords() {}

    /** One sentence: what the figure says, or how to get one. */
    public static String sentence(FigureRule rule, Figure figure) {
        Double value = figure.value();
        if (value == null) {
            return rule.empty();
        }
        // The name comes last, because a person chose it: a placeholder in it is none.
        String text = said(rule.says(), figure).replace("{value}", value(rule.unit(), value));
        return figure.parts().isEmpty()
                ? text
                : text.replace("{first}", figure.parts().get(0).label());
    }

    private static String said(List<Saying> says, Figure figure) {
        for (Saying saying : says.subList(0, says.size() - 1)) {
            if (saying.below() != null && !figure.isAtLeast(saying.below())) {
                return saying.text();
            }
        }
        return says.get(says.size() - 1).text();
    }

    /** A value with its unit, rounded as a person would say it: 83%, 2 months. */
    public static String value(FigureUnit unit, double value) {
        return switch (unit) {
            case COUNT, POINTS -> number("#,##0.#", value);
            case SHARE -> percent(value);
            case COEFFICIENT -> number("0.00", value);
            case MINUTES -> minutes(Math.round(value));
            case WEEKS -> several(number("#,##0.#", value), "week");
            case MONTHS -> several(number("#,##0.#", value), "month");
            case MONEY -> money(value);
            case DIRECTION -> direction(value);
        };
    }

    /** All of it, and nothing of it, only if it is exactly that. */
    private static String percent(double value) {
        String whole = number("#,##0", BigDecimal.valueOf(value).movePointRight(2));
        if (whole.equals("100") && !isNearly(value, 1)) {
            return value < 1 ? "99%" : "101%";
        }
        if (whole.equals("0") && !isNearly(value, 0)) {
            return value < 0 ? "-1%" : "1%";
        }
        return whole + "%";
    }

    private static boolean isNearly(double value, double other) {
        return Math.abs(value - other) < Figure.NOISE;
    }

    private static String minutes(long minutes) {
        String hours = Sentences.count(minutes / MINUTES_PER_HOUR, "hour");
        String rest = Sentences.count(minutes % MINUTES_PER_HOUR, "minute");
        if (minutes < MINUTES_PER_HOUR) {
            return rest;
        }
        return minutes % MINUTES_PER_HOUR == 0 ? hours : hours + " " + rest;
    }

    private static String several(String number, String noun) {
        return number + " " + noun + (number.equals("1") ? "" : "s");
    }

    private static String money(double value) {
        String cents = number("#,##0.00", value);
        return cents.endsWith(".00") ? cents.substring(0, cents.length() - ".00".length()) : cents;
    }

    private static String direction(double value) {
        if (value == 0) {
            return "about the same";
        }
        return value < 0 ? "less than before" : "more than before";
    }

    /** Rounded half up, and never to a zero with a sign. */
    private static String number(String pattern, double value) {
        return number(pattern, BigDecimal.valueOf(value));
    }

    private static String number(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value.setScale(format.getMaximumFractionDigits(), RoundingMode.HALF_UP));
    }
}
