package dev.waymark.coaching.suggestion;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.plan.checkin.FurtherSuggestions;
import dev.waymark.plan.checkin.SuggestionCode;
import dev.waymark.platform.paging.Cursors;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The suggestions for a plan: those of the service itself, which are open, and then those of coaches, newest first. */
@RequestScoped
class SuggestionList {

    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final Instance<FurtherSuggestions> further;
    private final CoachSuggestions suggestions;
    private final Caller caller;
    private final Cursors cursors;

    SuggestionList(
            PlanReader plans,
            CheckInSignals checkIns,
            Instance<FurtherSuggestions> further,
            CoachSuggestions suggestions,
            Caller caller,
            Cursors cursors) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.further = further;
        this.suggestions = suggestions;
        this.caller = caller;
        this.cursors = cursors;
    }

    Page<PlanSuggestion> page(UUID planId, @Nullable SuggestionStatus status, PageRequest page) {
        var from = cursors.position(page.cursor(), SuggestionPosition::parse).orElse(SuggestionPosition.FIRST);
        var served = served(planId, status, from);
        var ofCoaches = suggestions.page(planId, caller.scope(), status, from.after(), page.limit());
        var rows = Stream.concat(served.stream().skip(from.served()), ofCoaches.stream())
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                rows, page.limit(), last -> cursors.after(behind(last, served).toString()));
    }

    private static SuggestionPosition behind(PlanSuggestion last, List<PlanSuggestion> served) {
        var id = last.id();
        return id == null ? SuggestionPosition.behindServed(served.indexOf(last) + 1) : SuggestionPosition.behind(id);
    }

    /** Not looked for again behind one of a coach. */
    private List<PlanSuggestion> served(UUID planId, @Nullable SuggestionStatus status, SuggestionPosition from) {
        if (from.after() != null || status != null && status != SuggestionStatus.OPEN) {
            plans.requireReadable(planId);
            return List.of();
        }
        var plan = plans.read(planId);
        var advised = checkIns.advice(plan).suggestions().stream()
                .filter(suggestion -> isSeen(suggestion.code(), caller.scope().sight()));
        var others = further.stream().flatMap(feature -> feature.of(plan, caller.scope()).stream());
        return Stream.concat(advised, others)
                .map(suggestion -> PlanSuggestion.of(planId, suggestion))
                .toList();
    }

    /** All others that follow from the plan itself follow from how the member has felt. */
    private static boolean isSeen(SuggestionCode code, Sight sight) {
        return code == SuggestionCode.FRESH_START
                || sight.sees(ConsentScope.CHECK_INS) && sight.sees(ConsentScope.WELLBEING);
    }
}
