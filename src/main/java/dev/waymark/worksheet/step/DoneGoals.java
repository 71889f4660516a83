package dev.waymark.worksheet.step;

import dev.waymark.catalog.worksheet.DoneRule;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.plan.Achievement;
import dev.waymark.plan.action.UndecidedGoals.UndecidedGoal;
import dev.waymark.worksheet.figure.Figure;
import dev.waymark.worksheet.figure.FigureWords;
import dev.waymark.worksheet.overview.GoalProposal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which goals may be called achieved, going by a worksheet's figures, and what the figures say for it. */
final class DoneGoals {

    private DoneGoals() {}

    /** The rules whose figure has a value, and one that is large enough. */
    static List<DoneRule> reached(List<DoneRule> rules, List<Figure> figures) {
        var byKey = figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        return rules.stream()
                .filter(rule -> byKey.get(rule.figure()).isAtLeast(rule.atLeast()))
                .toList();
    }

    /** For each goal, one proposal: because of the first rule that is fulfilled. */
    static List<GoalProposal> proposals(Worksheet worksheet, List<Figure> figures, List<UndecidedGoal> goals) {
        Map<String, DoneRule> rules = reached(worksheet.doneWhen(), figures).stream()
                .collect(Collectors.toMap(DoneRule::goal, Function.identity(), (first, later) -> first));
        return goals.stream()
                .filter(goal -> rules.containsKey(goal.key()))
                .map(goal -> new GoalProposal(
                        goal.id(),
                        goal.planId(),
                        goal.title(),
                        Achievement.ACHIEVED,
                        reason(worksheet, figures, rules.get(goal.key()).figure())))
                .toList();
    }

    private static String reason(Worksheet worksheet, List<Figure> figures, String key) {
        FigureRule rule = worksheet.figures().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        Figure figure = figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return FigureWords.sentence(rule, figure);
    }
}
