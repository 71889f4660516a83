package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.FigureFunction;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.FigureUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules for one figure of a worksheet: its function gets what it needs, of the right types, and nothing else. */
record FigureRules(FigureRule rule, WorksheetFields fields, WorksheetFaults faults) {

    private static final Set<FigureFunction> AGAINST_KIND =
            EnumSet.of(FigureFunction.CORRELATE, FigureFunction.OVERLAP);
    private static final Set<FigureFunction> IN_PARTS = EnumSet.of(
            FigureFunction.SPREAD,
            FigureFunction.PAIRS,
            FigureFunction.CORRELATE,
            FigureFunction.OVERLAP,
            FigureFunction.STRETCH,
            FigureFunction.PAYBACK,
            FigureFunction.ELIGIBLE);

    void check(String pointer) {
        checkParameters(pointer);
        if (faults.requireKnown(fields.kinds(), rule.of(), pointer + "/of")) {
            checkFields(pointer);
            checkSeveral(pointer);
            faults.requireCondition(rule.of(), rule.where(), pointer + "/where");
            faults.requireCondition(rule.of(), rule.among(), pointer + "/among");
            faults.requireCondition(rule.of(), rule.behind(), pointer + "/behind");
        }
        faults.require(
                (rule.unit() == FigureUnit.DIRECTION) == (rule.fn() == FigureFunction.CHANGE),
                pointer + "/unit",
                "is a direction if, and only if, the function is change");
        checkSayings(pointer + "/says");
    }

    private void checkParameters(String pointer) {
        var parameters = FigureParameters.of(rule);
        var said = FigureParameters.saidBy(rule);
        var function = rule.fn().name().toLowerCase(Locale.ROOT);
        parameters.needed().stream()
                .filter(name -> !said.contains(name))
                .sorted()
                .forEach(name -> faults.require(
                        false, pointer, "lacks `%s`, which `%s` needs".formatted(lastOf(name), function)));
        said.stream()
                .filter(name -> !parameters.allow(name))
                .sorted()
                .forEach(name ->
                        faults.require(false, pointer + "/" + name, "means nothing to `%s`".formatted(function)));
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private void checkFields(String pointer) {
        var use = useOfField();
        faults.requireField(rule.of(), rule.field(), use, pointer + "/field");
        faults.requireField(rule.of(), rule.less(), FieldUse.NUMBER, pointer + "/less");
        faults.requireField(rule.of(), rule.weight(), FieldUse.NUMBER, pointer + "/weight");
        faults.requireField(rule.of(), rule.at(), FieldUse.DATE, pointer + "/at");
        if (!AGAINST_KIND.contains(rule.fn())) {
            var compared = use == FieldUse.POINTS ? FieldUse.POINTS : FieldUse.NUMBER;
            faults.requireField(rule.of(), rule.against(), compared, pointer + "/against");
        } else if (rule.against() != null) {
            faults.requireKnown(fields.kinds(), rule.against(), pointer + "/against");
        }
    }

    private FieldUse useOfField() {
        return switch (rule.fn()) {
            case COUNT -> FieldUse.ANYTHING;
            case SUM -> rule.settings().perWeeklyMinutes() ? FieldUse.MINUTES : FieldUse.NUMBER;
            case WEIGHTED_SHARE -> FieldUse.PRESENCE;
            case GAP -> FieldUse.POINTS;
            case SPREAD -> FieldUse.GROUP;
            case OVERLAP -> FieldUse.TAGS;
            case ATTAINMENT -> FieldUse.LEVEL;
            default -> FieldUse.NUMBER;
        };
    }

    private void checkSeveral(String pointer) {
        var uses = usesOfFields();
        var count = rule.fields().size();
        if (count == 0 || !faults.require(uses.size() == count, pointer + "/fields", "must be " + uses.size())) {
            return;
        }
        for (var index = 0; index < count; index++) {
            var place = pointer + "/fields/" + index;
            faults.requireField(rule.of(), rule.fields().get(index), uses.get(index), place);
            if (rule.fn() == FigureFunction.CORRELATE) {
                faults.requireField(rule.against(), rule.fields().get(index), uses.get(index), place);
            }
        }
        if (rule.fn() == FigureFunction.PAIRS) {
            var kinds = rule.fields().stream()
                    .flatMap(field -> fields.field(rule.of(), field).stream())
                    .map(Field::from)
                    .distinct()
                    .count();
            faults.require(kinds <= 1, pointer + "/fields", "are choices among different kinds of records");
        }
    }

    /** What each of the fields is used for; as many as the function takes. */
    private List<FieldUse> usesOfFields() {
        return switch (rule.fn()) {
            case PAIRS -> Collections.nCopies(3, FieldUse.RECORD);
            case STRETCH -> List.of(FieldUse.NUMBER, FieldUse.NUMBER, FieldUse.NUMBER, FieldUse.LEVEL);
            case ELIGIBLE -> List.of(FieldUse.DATE, FieldUse.NUMBER, FieldUse.NUMBER, FieldUse.NUMBER, FieldUse.DATE);
            case SHARE -> Collections.nCopies(rule.fields().size(), FieldUse.SCALE);
            default -> Collections.nCopies(rule.fields().size(), FieldUse.NUMBER);
        };
    }

    private void checkSayings(String pointer) {
        var known = IN_PARTS.contains(rule.fn()) || rule.each() ? Set.of("{value}", "{first}") : Set.of("{value}");
        var last = rule.says().size() - 1;
        for (var index = 0; index <= last; index++) {
            var saying = rule.says().get(index);
            var place = pointer + "/" + index;
            faults.requirePlaceholders(saying.text(), known, place + "/text");
            faults.require((saying.below() == null) == (index == last), place, "only the last must be without `below`");
            var before = index == 0 ? null : rule.says().get(index - 1).below();
            faults.require(
                    before == null || saying.below() == null || before < saying.below(),
                    place + "/below",
                    "is not more than the one before");
        }
    }
}
