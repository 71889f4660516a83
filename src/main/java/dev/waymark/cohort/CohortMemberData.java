package dev.waymark.cohort;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about a member's cohorts. Figures that were published name nobody, and stay. */
@ApplicationScoped
class CohortMemberData implements MemberData {

    @Override
    public List<MemberTable> tables() {
        return List.of(
                MemberTable.root(
                                "cohort_members", "cohorts", "The groups that your coaching platform has put you into.")
                        .shownTo("Administrators see figures about a group as a whole, and nothing about you.")
                        .with("cohort", "The key of the group.")
                        .with("added_at", "Since when you have been in it."),
                MemberTable.root(
                                "cohort_set_members",
                                "cohortFigures",
                                "The figures about a group in which you were counted, so that nobody can find out about you by"
                                        + " comparing two groups.")
                        .shownTo("Nobody; administrators see the figures, and not who was counted.")
                        .with("set_id", "The id of the figures."));
    }
}
