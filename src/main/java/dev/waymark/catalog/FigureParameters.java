package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.FigureRule.Settings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which properties of a figure its function needs, and which others it takes.
 *
 * @param needed the names of those without which it cannot be computed
 * @param optional the names of those that may be left out
 */
record FigureParameters(Set<String> needed, Set<String> optional) {

    /** Those of a figure's function; a share is of one of three forms. */
    static FigureParameters of(FigureRule rule) {
        return switch (rule.fn()) {
            case COUNT -> needs().takes("field", "where");
            case SUM ->
                needs("field").takesInParts(rule, "where", "settings/perWeeklyMinutes", "latest", whenLatest(rule));
            case MEAN -> needs("field").takesInParts(rule, "weight", "where", "latest", whenLatest(rule));
            case SHARE -> ofShare(rule);
            case WEIGHTED_SHARE -> needs("field", "at", "settings/freshDays").takesInParts(rule, "weight", "where");
            case GAP -> needs("field", "against").takesInParts(rule, "weight", "where");
            case SPREAD -> needs("field").takes("where");
            case EMA -> needs("field", "settings/halfLifeDays").takes("at", "where");
            case CHANGE ->
                needs("field", "settings/windowDays", "settings/points", "settings/by")
                        .takes("at", "where");
            case PAIRS -> needs("fields").takes("at", "where");
            case CORRELATE -> needs("fields", "against").takes("where", "behind");
            case OVERLAP -> needs("field", "against").takes("where", "behind");
            case STRETCH -> needs("fields").takes("where", "behind");
            case PAYBACK -> needs("field", "against", "at").takes("where");
            case ELIGIBLE -> needs("fields").takes("where");
            case ATTAINMENT -> needs("field").takes("weight", "where");
        };
    }

    private static FigureParameters ofShare(FigureRule rule) {
        if (!rule.fields().isEmpty()) {
            return needs("fields").takesInParts(rule, "where");
        }
        return rule.field() == null
                ? needs("where").takes("among")
                : needs("field", "against").takesInParts(rule, "less", "where", "latest", whenLatest(rule));
    }

    private static String whenLatest(FigureRule rule) {
        return rule.latest() ? "at" : "latest";
    }

    private static FigureParameters needs(String... names) {
        return new FigureParameters(Set.of(names), Set.of());
    }

    private FigureParameters takesInParts(FigureRule rule, String... names) {
        var optional = new HashSet<>(List.of("each"));
        if (rule.each()) {
            optional.add("behind");
        }
        optional.addAll(List.of(names));
        return new FigureParameters(needed, optional);
    }

    private FigureParameters takes(String... names) {
        return new FigureParameters(needed, new HashSet<>(List.of(names)));
    }

    boolean allow(String name) {
        return needed.contains(name) || optional.contains(name);
    }

    /** The names of what a figure says beyond its function and its texts. */
    static Set<String> saidBy(FigureRule rule) {
        var said = new LinkedHashMap<String, Boolean>();
        said.put("field", rule.field() != null);
        said.put("fields", !rule.fields().isEmpty());
        said.put("against", rule.against() != null);
        said.put("less", rule.less() != null);
        said.put("weight", rule.weight() != null);
        said.put("at", rule.at() != null);
        said.put("where", rule.where() != null);
        said.put("among", rule.among() != null);
        said.put("each", rule.each());
        said.put("behind", rule.behind() != null);
        said.put("latest", rule.latest());
        return Stream.concat(said.entrySet().stream(), saidBy(rule.settings()).entrySet().stream())
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Boolean> saidBy(Settings settings) {
        return Map.of(
                "settings/halfLifeDays", settings.halfLifeDays() != null,
                "settings/windowDays", settings.windowDays() != null,
                "settings/points", settings.points() != null,
                "settings/by", settings.by() != null,
                "settings/freshDays", settings.freshDays() != null,
                "settings/perWeeklyMinutes", settings.perWeeklyMinutes());
    }
}
