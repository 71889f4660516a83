package dev.waymark.coaching.member;

import static java.util.stream.Collectors.groupingBy;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.catalog.Catalog;
import dev.waymark.consent.SharedWithCoach;
import dev.waymark.consent.SharedWithCoach.Shared;
import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.plan.progress.PlanAttention;
import dev.waymark.platform.persistence.Snapshot;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a coach's members in blocks: the same few statements for each block, however many members there are. Members who need attention come first
 * can only be said of members whose plans have all been read, and a block is as many as fit in memory at once.
 */
@ApplicationScoped
class CoachedMembers {

    /** More than any coach looks after; a program may have more. */
    static final int MOST_IN_A_BLOCK = 500;

    private final SharedWithCoach consents;
    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final Catalog catalog;

    CoachedMembers(SharedWithCoach consents, PlanReader plans, CheckInSignals checkIns, Catalog catalog) {
        this.consents = consents;
        this.plans = plans;
        this.checkIns = checkIns;
        this.catalog = catalog;
    }

    /**
     * Some of a coach's members.
     *
     * @param members in the order in which they need attention
     * @param next the member behind whom the next block begins; null if this is the last one
     */
    record Block(List<CoachedMember> members, @Nullable String next) {}

    /** @param after the member behind whom the block begins; blank for the first one */
    @Snapshot
    Block read(String after) {
        var found = consents.open(after, MOST_IN_A_BLOCK + 1);
        var isLast = found.size() <= MOST_IN_A_BLOCK;
        var shared = isLast ? found : found.subList(0, MOST_IN_A_BLOCK);
        var followed = followed(shared);
        var inHardTime = inHardTime(shared, followed);
        var members = shared.stream()
                .map(each -> CoachedMember.of(
                        each,
                        followed.getOrDefault(each.memberId(), List.of()).stream()
                                .map(plan -> PlanAttention.of(plan, catalog))
                                .toList(),
                        inHardTime.contains(each.memberId())))
                .sorted(MemberPosition.order())
                .toList();
        return new Block(members, isLast ? null : shared.get(shared.size() - 1).memberId());
    }

    /** The plans of those who share anything that follows from them, by member. */
    private Map<String, List<PlanSnapshot>> followed(List<Shared> shared) {
        var scopes = shared.stream()
                .filter(each -> each.sight().sees(ConsentScope.PLANS) || CoachedMember.sharesFeelings(each))
                .map(each -> Scope.of(each.memberId(), each.sight()))
                .toList();
        return plans.followed(scopes).stream()
                .collect(groupingBy(plan -> plan.plan().memberId()));
    }

    private Set<String> inHardTime(List<Shared> shared, Map<String, List<PlanSnapshot>> followed) {
        var felt = shared.stream()
                .filter(CoachedMember::sharesFeelings)
                .flatMap(each -> followed.getOrDefault(each.memberId(), List.of()).stream())
                .toList();
        var lately = checkIns.lately(felt);
        return felt.stream()
                .filter(lately::isHardTime)
                .map(plan -> plan.plan().memberId())
                .collect(Collectors.toSet());
    }
}
