package dev.waymark.coaching.note;

import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes of the tenant's coaches. A coach reads their own; everybody else in scope reads those that are shared. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    private final Caller caller;

    Notes(Caller caller) {
        this.caller = caller;
    }

    /** Newest first, one more than the limit. */
    List<NoteView> page(Scope scope, @Nullable UUID after, int limit) {
        var conditions = readable(scope).and("n.id < :after", "after", after);
        return query(conditions, " order by n.id desc").atMost(limit + 1).list().stream()
                .map(Note::view)
                .toList();
    }

    /** @throws ProblemException {@code not-found} when it does not exist, or when the caller does not read it */
    Note require(UUID id, Scope scope) {
        return query(readable(scope).and("n.id = :id", "id", id), "").list().stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** The same, locked until the transaction ends. */
    Note requireForChange(UUID id, Scope scope) {
        return query(readable(scope).and("n.id = :id", "id", id), "").locking().list().stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Conditions readable(Scope scope) {
        var conditions = new Conditions().within("n.memberId", scope);
        return caller.isCoach()
                ? conditions.and("n.coachId = :coach", "coach", caller.subject())
                : conditions.and("n.visibility = :visibility", "visibility", NoteVisibility.SHARED);
    }

    private TenantQuery<Note> query(Conditions conditions, String order) {
        var hql = "from Note n where n.tenantId = :tenant" + conditions.and() + order;
        return new TenantQuery<>(getEntityManager(), hql, Note.class).with(conditions.parameters());
    }
}
