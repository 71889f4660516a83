package dev.waymark.coaching.member;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.consent.SharedWithCoach.Shared;
import dev.waymark.plan.agenda.AgendaItem;
import dev.waymark.plan.progress.PlanAttention;
import dev.waymark.plan.progress.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A member who shares something with you, and how they are getting on, as far as they share it. Without"
                        + " the scope `plans`, everything that is said of plans is null; without `wellbeing`, it says nothing"
                        + " of private strategies.")
public record CoachedMember(
        @Schema(description = "The member's id.", examples = "mia")
        String memberId,

        @Schema(description = "The consent under which they share it.")
        UUID consentId,

        @Schema(description = "What they share.") List<ConsentScope> scopes,

        @Schema(description = "The same in words, in the same order.", examples = "[\"Results\", \"Plans\"]")
        List<String> scopeLabels,

        @Schema(description = "The last day on which they share it; null without an end.", examples = "2037-06-30")
        @Nullable
        LocalDate until,

        @Schema(
                description = "How their plans are going, in one word: of the active plan that needs attention most; of"
                        + " the others if none is active. Null if there is no plan.")
        @Nullable
        Signal signal,

        @Schema(description = "The signal in words; null if there is no signal.", examples = "On track") @Nullable
        String signalLabel,

        @Schema(description = "What comes next in their active plans, due or not; null if nothing is open.") @Nullable
        AgendaItem nextAction,

        @Schema(
                description = "The last day on which they completed an action; null if they have not completed any.",
                examples = "2037-02-04")
        @Nullable
        LocalDate lastActivityOn,

        @Schema(description = "How many goals await their outcome; null without the scope `plans`.", examples = "1")
        @Nullable
        Integer awaitingOutcomes,

        @Schema(description = "Why they need attention, what matters most first; empty if they do not.")
        List<MemberNeed> needs,

        @Schema(description = "The same in words, in the same order.", examples = "[\"Has stalled\"]")
        List<String> needLabels) {

    /** Two weeks without anything done are long in a plan with weekly work. */
    private static final int QUIET_DAYS = 14;

    /** What needs attention most comes first. */
    private static final List<Signal> SIGNALS =
            List.of(Signal.STALLED, Signal.SLIPPING, Signal.ON_TRACK, Signal.AHEAD, Signal.PAUSED, Signal.DONE);

    /**
     * What there is to say of a member.
     *
     * @param plans their plans, as they share them; not looked at if they do not
     * @param isHardTime whether they have felt low; not looked at if they do not share that
     */
    static CoachedMember of(Shared shared, List<PlanAttention> plans, boolean isHardTime) {
        var seesPlans = shared.sight().sees(ConsentScope.PLANS);
        var seen = seesPlans ? plans : List.<PlanAttention>of();
        var active = seen.stream().filter(PlanAttention::isActive).toList();
        var signal = signal(active.isEmpty() ? seen : active);
        var asked = seen.stream().mapToInt(PlanAttention::awaitingOutcomes).sum();
        var scopes = shared.sight().scopes().stream().sorted().toList();
        var needs = needs(sharesFeelings(shared) && isHardTime, signal, asked, isQuiet(active));
        return new CoachedMember(
                shared.memberId(),
                shared.consentId(),
                scopes,
                scopes.stream().map(ConsentScope::label).toList(),
                shared.until(),
                signal,
                signal == null ? null : signal.label(),
                active.stream()
                        .map(PlanAttention::nextAction)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(AgendaItem::dueOn))
                        .orElse(null),
                seen.stream()
                        .map(PlanAttention::lastDoneOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                seesPlans ? asked : null,
                needs,
                needs.stream().map(MemberNeed::label).toList());
    }

    private static @Nullable Signal signal(List<PlanAttention> plans) {
        return plans.stream()
                .map(PlanAttention::signal)
                .min(Comparator.comparing(SIGNALS::indexOf))
                .orElse(null);
    }

    /** Nobody is told that somebody has felt low by half of what they share. */
    static boolean sharesFeelings(Shared shared) {
        return shared.sight().sees(ConsentScope.CHECK_INS) && shared.sight().sees(ConsentScope.WELLBEING);
    }

    private static boolean isQuiet(List<PlanAttention> active) {
        return !active.isEmpty() && active.stream().allMatch(plan -> plan.quietDays() >= QUIET_DAYS);
    }

    private static List<MemberNeed> needs(boolean support, @Nullable Signal signal, int asked, boolean isQuiet) {
        var needs = new ArrayList<MemberNeed>();
        if (support) {
            needs.add(MemberNeed.SUPPORT);
        }
        if (signal == Signal.STALLED) {
            needs.add(MemberNeed.STALLED);
        }
        if (signal == Signal.SLIPPING) {
            needs.add(MemberNeed.SLIPPING);
        }
        if (asked > 0) {
            needs.add(MemberNeed.AWAITING_OUTCOME);
        }
        if (isQuiet) {
            needs.add(MemberNeed.QUIET);
        }
        return List.copyOf(needs);
    }
}
