package dev.waymark.worksheet.resume;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.worksheet.resume.Resumes.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Imports, exports and deletes a member's resume. */
@ApplicationScoped
class ResumeService {

    /** As long as the subject of a token may be. */
    private static final int LONGEST_ID = 255;

    private final Resumes resumes;
    private final Caller caller;
    private final CurrentMember member;
    private final ETags etags;

    ResumeService(Resumes resumes, Caller caller, CurrentMember member, ETags etags) {
        this.resumes = resumes;
        this.caller = caller;
        this.member = member;
        this.etags = etags;
    }

    /** @param skill null for the whole resume */
    Resume export(String memberId, @Nullable String skill) {
        var kept = resumes.read(caller.scope(memberId));
        return skill == null ? kept.whole() : kept.forSkill(skill);
    }

    /**
     * Stores a document in the place of the one before. No achievements are made of its highlights: the document keeps those itself, they do
     * not say what a record has to say, and the next import could not tell which of them have become records.
     *
     * @throws ProblemException {@code not-found} for what cannot be the id of a member
     */
    @Transactional
    Resume put(String memberId, Body<Resume> body) {
        var before = hold(memberId);
        var faults = new Faults();
        body.validPart(faults);
        ResumeFormat.faultsOf(body.tree()).forEach(faults::add);
        faults.throwIfAny();
        // As it was sent: what else a body is read as has no spaces around its titles.
        var document = (ObjectNode) body.tree();
        resumes.put(memberId, document);
        return new Kept(document, before.achievements()).whole();
    }

    /** @throws ProblemException {@code not-found} if the member has not imported any */
    @Transactional
    void delete(String memberId) {
        if (hold(memberId).imported() == null) {
            throw ProblemException.notFound();
        }
        resumes.delete(memberId);
    }

    /** What is kept of a member, if it still is what the client has read, so that nobody else changes it. */
    private Kept hold(String memberId) {
        var scope = caller.scope(memberId);
        if (scope.memberId() == null || memberId.length() > LONGEST_ID) {
            throw ProblemException.notFound();
        }
        var kept = resumes.lock(scope, memberId);
        etags.honor(etags.of(kept.whole()));
        member.note(memberId);
        return kept;
    }
}
