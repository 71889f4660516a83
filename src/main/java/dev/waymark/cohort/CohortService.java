package dev.waymark.cohort;

import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Sorts members into cohorts, for the platform. */
@ApplicationScoped
class CohortService {

    /** As long as the subject of a token may be. */
    private static final int LONGEST_ID = 255;

    private final Cohorts cohorts;
    private final Caller caller;
    private final CurrentMember member;
    private final ETags etags;

    CohortService(Cohorts cohorts, Caller caller, CurrentMember member, ETags etags) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.member = member;
        this.etags = etags;
    }

    /** None for somebody who is in none, or of whom nothing is known. */
    MemberCohorts read(String memberId) {
        return reached(memberId).map(cohorts::of).orElse(new MemberCohorts(List.of()));
    }

    /** @throws ProblemException {@code not-found} for what cannot be the id of a member */
    @Transactional
    MemberCohorts set(String memberId, Body<MemberCohorts> body) {
        var id = reached(memberId).orElseThrow(ProblemException::notFound);
        var present = cohorts.lock(id);
        etags.honor(etags.of(present));
        var wanted = body.valid().sorted();
        member.note(id);
        cohorts.set(id, wanted);
        return wanted;
    }

    /** The member, unless this cannot be the id of one whom the caller reaches. */
    private Optional<String> reached(String memberId) {
        return Optional.ofNullable(caller.scope(memberId).memberId()).filter(id -> id.length() <= LONGEST_ID);
    }
}
