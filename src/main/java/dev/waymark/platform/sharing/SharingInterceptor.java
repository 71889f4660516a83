package dev.waymark.platform.sharing;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.sharing.Consents.Wish;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentPermission;
import dev.waymark.platform.tenancy.CurrentShare;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Finds out, before an operation of a coach begins, what is shared with them of the member that it is about. From then on, the coach's
 * request is one in the scope of that member, and in the sight that the consent opens. It comes before the answer to a key is looked up,
 * so that a coach gets no answer again after the consent has ended.
 */
@UsesDatabase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 50)
class SharingInterceptor {

    private static final String MEMBER = "memberId";
    private static final String RECORD = "id";

    private final Caller caller;
    private final CurrentPermission permission;
    private final CurrentShare share;
    private final Consents consents;
    private final Instance<RecordOwners> owners;
    private final UriInfo address;

    SharingInterceptor(
            Caller caller,
            CurrentPermission permission,
            CurrentShare share,
            Consents consents,
            Instance<RecordOwners> owners,
            UriInfo address) {
        this.caller = caller;
        this.permission = permission;
        this.share = share;
        this.consents = consents;
        this.owners = owners;
        this.address = address;
    }

    @AroundInvoke
    Object open(InvocationContext invocation) throws Exception {
        if (permission.isLimited() && caller.isCoach()) {
            var operation =
                    invocation.getMethod().getAnnotation(Operation.class).operationId();
            wish(operation).flatMap(consents::use).ifPresent(share::note);
        }
        return invocation.proceed();
    }

    /** Nothing if the operation is about no member, such as a list of the coach's own. */
    private Optional<Wish> wish(String operation) {
        var named = address.getPathParameters().getFirst(MEMBER);
        var member = named == null ? address.getQueryParameters().getFirst(MEMBER) : named;
        if (member != null) {
            return Optional.of(member)
                    .filter(SharingInterceptor::isStorable)
                    .map(id -> wish(Sql.of("?::text", id), operation, ""));
        }
        var record = address.getPathParameters().getFirst(RECORD);
        return record == null
                ? Optional.empty()
                : ownerOf(kind(), UUID.fromString(record)).map(owner -> wish(owner, operation, record));
    }

    private Wish wish(Sql member, String operation, String record) {
        return new Wish(member, permission.needed(), operation, record, permission.readsWhatIsShared());
    }

    private static boolean isStorable(String id) {
        return id.indexOf('\0') < 0;
    }

    private Optional<Sql> ownerOf(String kind, UUID id) {
        return owners.stream()
                .map(feature -> feature.queries().get(kind))
                .filter(query -> query != null)
                .findFirst()
                .map(query -> Sql.of(query, caller.tenant(), id));
    }

    /** As in {@code /v1/plans/...}. */
    private String kind() {
        return address.getPathSegments().get(1).getPath();
    }
}
