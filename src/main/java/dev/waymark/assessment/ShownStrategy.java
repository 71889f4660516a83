package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.StartWith;
import dev.waymark.assessment.scoring.StrategyFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A strategy of a result at its place in the list that a member sees.
 *
 * @param figures as they were computed, but for the rank and the tie group, which are those in this list
 * @param choice what the member says about it; null if nothing
 * @param computedRank its rank by the answers alone
 */
record ShownStrategy(StrategyFigures figures, @Nullable Choice choice, int computedRank) {

    /**
     * All strategies of a result in the order in which they are shown, the one order from which anything is recommended:
     * those that the member has put aside come after the rest, and otherwise the ranking stays as it was computed. Tie
     * groups are numbered from 1 down this list. Each holds either what is put aside or what is not.
     *
     * @param choices by the strategies' keys
     */
    static List<ShownStrategy> inOrder(Evaluation evaluation, Map<String, Choice> choices) {
        var putAside = evaluation.strategies().stream()
                .collect(Collectors.partitioningBy(figures -> isPutAside(choices.get(figures.key()))));
        var open = putAside.get(false);
        var order = Stream.concat(open.stream(), putAside.get(true).stream()).toList();
        var shown = new ArrayList<ShownStrategy>();
        var group = 0;
        for (var i = 0; i < order.size(); i++) {
            var figures = order.get(i);
            if (i == 0
                    || i == open.size()
                    || figures.tieGroup() != order.get(i - 1).tieGroup()) {
                group++;
            }
            shown.add(new ShownStrategy(figures.at(i + 1, group), choices.get(figures.key()), figures.rank()));
        }
        return shown;
    }

    /**
     * What to begin with: as it was computed, unless the member has put something aside. Then it is chosen among the rest.
     *
     * @param shown the strategies of the result in the order in which they are shown
     */
    static StartWith startWith(Evaluation evaluation, List<ShownStrategy> shown) {
        if (shown.stream().noneMatch(ShownStrategy::isPutAside)) {
            return evaluation.startWith();
        }
        var open = shown.stream()
                .filter(strategy -> !strategy.isPutAside())
                .map(ShownStrategy::figures)
                .toList();
        return StartWith.of(open, evaluation.scales());
    }

    String key() {
        return figures.key();
    }

    /** Whether it comes after the rest, and is not recommended. */
    boolean isPutAside() {
        return isPutAside(choice);
    }

    private static boolean isPutAside(@Nullable Choice choice) {
        return choice == Choice.NOT_FOR_ME || choice == Choice.ALREADY_TRIED;
    }
}
