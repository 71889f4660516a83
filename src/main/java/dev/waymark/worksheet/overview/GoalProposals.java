package dev.waymark.worksheet.overview;

import dev.waymark.catalog.Strategy;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.figure.Figure;
import java.util.List;

/** Finds the goals that may be called achieved because of what a worksheet says. */
public interface GoalProposals {

    /**
     * The goals of the member whose scope this is, in plans in progress and without an outcome, newest plan first.
     *
     * @param strategy whose template the goals come from
     * @param figures of its worksheet, as they are now
     */
    List<GoalProposal> of(Scope scope, Strategy strategy, List<Figure> figures);
}
