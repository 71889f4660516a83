package dev.waymark.coaching.member;

import static dev.waymark.authorization.ConsentScope.CHECK_INS;
import static dev.waymark.authorization.ConsentScope.PLANS;
import static dev.waymark.authorization.ConsentScope.WELLBEING;
import static dev.waymark.coaching.member.MemberNeed.AWAITING_OUTCOME;
import static dev.waymark.coaching.member.MemberNeed.QUIET;
import static dev.waymark.coaching.member.MemberNeed.SLIPPING;
import static dev.waymark.coaching.member.MemberNeed.STALLED;
import static dev.waymark.coaching.member.MemberNeed.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.consent.SharedWithCoach.Shared;
import dev.waymark.plan.progress.PlanAttention;
import dev.waymark.plan.progress.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coach is told of a member, and in which order. */
class CoachedMemberTest {

    private static final LocalDate MONDAY = LocalDate.of(2037, 2, 2);

    private static Shared sharing(String member, ConsentScope... scopes) {
        return new Shared(new UUID(0, 1), member, Sight.of(List.of(scopes)), null);
    }

    private static PlanAttention plan(boolean isActive, Signal signal, int quietDays, int awaitingOutcomes) {
        return new PlanAttention(isActive, signal, quietDays, MONDAY.minusDays(quietDays), awaitingOutcomes, null);
    }

    private static CoachedMember withPlans(PlanAttention... plans) {
        return CoachedMember.of(sharing("mia", PLANS), List.of(plans), false);
    }

    @Test
    void theActivePlanThatNeedsAttentionMostGivesTheSignal() {
        assertThat(withPlans().signal()).isNull();
        assertThat(withPlans().signalLabel()).isNull();
        assertThat(withPlans(plan(true, Signal.AHEAD, 0, 0), plan(true, Signal.SLIPPING, 0, 0)))
                .extracting(CoachedMember::signal, CoachedMember::signalLabel)
                .containsExactly(Signal.SLIPPING, "Slipping");
        assertThat(withPlans(plan(false, Signal.PAUSED, 0, 0), plan(true, Signal.AHEAD, 0, 0))
                        .signal())
                .isEqualTo(Signal.AHEAD);
        assertThat(withPlans(plan(false, Signal.DONE, 0, 0), plan(false, Signal.PAUSED, 0, 0))
                        .signal())
                .isEqualTo(Signal.PAUSED);
    }

    @Test
    void needsComeInTheOrderOfUrgency() {
        assertThat(withPlans(plan(true, Signal.ON_TRACK, 13, 0)).needs()).isEmpty();
        assertThat(withPlans(plan(true, Signal.STALLED, 14, 2)).needs())
                .containsExactly(STALLED, AWAITING_OUTCOME, QUIET);
        assertThat(withPlans(plan(true, Signal.SLIPPING, 0, 0)).needs()).containsExactly(SLIPPING);
        assertThat(CoachedMember.of(
                                sharing("mia", PLANS, CHECK_INS, WELLBEING),
                                List.of(plan(true, Signal.SLIPPING, 0, 0)),
                                true)
                        .needs())
                .containsExactly(SUPPORT, SLIPPING);
    }

    @Test
    void whatItSaysInKeysItSaysInWords() {
        var member = CoachedMember.of(
                sharing("mia", WELLBEING, CHECK_INS, PLANS), List.of(plan(true, Signal.STALLED, 14, 2)), true);
        assertThat(member.scopes()).containsExactly(PLANS, CHECK_INS, WELLBEING);
        assertThat(member.scopeLabels()).containsExactly("Plans", "Check-ins", "Wellbeing");
        assertThat(member.needs()).containsExactly(SUPPORT, STALLED, AWAITING_OUTCOME, QUIET);
        assertThat(member.needLabels())
                .containsExactly("Is having a hard time", "Has stalled", "A goal awaits its outcome", "Has been quiet");
        assertThat(withPlans(plan(true, Signal.SLIPPING, 0, 0)).needLabels()).containsExactly("Is slipping");
        assertThat(withPlans().needLabels()).isEmpty();
    }

    @Test
    void whoeverIsBusyWithOneActivePlanIsNotQuiet() {
        assertThat(withPlans(plan(true, Signal.ON_TRACK, 20, 0), plan(true, Signal.ON_TRACK, 3, 0))
                        .needs())
                .isEmpty();
        assertThat(withPlans(plan(false, Signal.PAUSED, 20, 0)).needs()).isEmpty();
        assertThat(withPlans(plan(true, Signal.ON_TRACK, 20, 0), plan(false, Signal.DONE, 3, 0)))
                .satisfies(member -> assertThat(member.needs()).containsExactly(QUIET))
                .satisfies(member -> assertThat(member.lastActivityOn()).isEqualTo(MONDAY.minusDays(3)));
    }

    @Test
    void nothingIsSaidBeyondTheScopes() {
        var plans = List.of(plan(true, Signal.STALLED, 30, 1));
        for (var scopes : List.of(
                new ConsentScope[] {CHECK_INS}, new ConsentScope[] {WELLBEING}, new ConsentScope[] {ConsentScope.WINS
                })) {
            var member = CoachedMember.of(sharing("mia", scopes), plans, true);
            assertThat(member.needs()).isEmpty();
            assertThat(Stream.of(
                            member.signal(),
                            member.signalLabel(),
                            member.nextAction(),
                            member.lastActivityOn(),
                            member.awaitingOutcomes()))
                    .containsOnlyNulls();
        }
        assertThat(CoachedMember.of(sharing("mia", CHECK_INS, WELLBEING), plans, true)
                        .needs())
                .containsExactly(SUPPORT);
    }

    @Test
    void theMostUrgentComeFirstAndOfThoseTheFirstId() {
        var ana = CoachedMember.of(sharing("ana", PLANS), List.of(), false);
        var ben = CoachedMember.of(sharing("ben", PLANS), List.of(plan(true, Signal.ON_TRACK, 20, 0)), false);
        var cem = CoachedMember.of(sharing("cem", PLANS), List.of(plan(true, Signal.STALLED, 20, 0)), false);
        var dora = CoachedMember.of(sharing("dora", PLANS), List.of(plan(true, Signal.STALLED, 0, 3)), false);
        assertThat(Stream.of(ana, ben, dora, cem).sorted(MemberPosition.order()))
                .containsExactly(cem, dora, ben, ana);
        assertThat(MemberPosition.startOf("x").isBefore(MemberPosition.of("x", cem)))
                .isTrue();
        assertThat(MemberPosition.of("x", cem).isBefore(MemberPosition.of("x", cem)))
                .isFalse();
    }

    @Test
    void aPositionIsReadAsItIsWritten() {
        for (var position : List.of(
                MemberPosition.FIRST,
                MemberPosition.startOf("a/b"),
                new MemberPosition("1/2", 3, "4/5"),
                new MemberPosition("", 5, "mia"))) {
            assertThat(MemberPosition.parse(position.toString())).isEqualTo(position);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/0/", "1/x/"})
    void whatIsNoPositionIsRefused(String text) {
        assertThatThrownBy(() -> MemberPosition.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
