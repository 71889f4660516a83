package dev.waymark.audit;

import dev.waymark.platform.admission.UsesDatabase;
import dev.waymark.platform.audit.Audited;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.tenancy.CurrentMember;
import dev.waymark.platform.tenancy.CurrentPermission;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Appends to the audit trail whatever is changed, in the transaction of the change, so that neither is there without the other. It comes
 * behind the lookup of a key: a response that is given again is no event.
 */
@UsesDatabase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class AuditInterceptor {

    private static final String RECORD = "id";
    private static final String MEMBER = "memberId";
    private static final Pattern CREATED = Pattern.compile(".*/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final AuditTrail trail;
    private final CurrentPermission permission;
    private final CurrentMember member;
    private final UriInfo address;

    AuditInterceptor(AuditTrail trail, CurrentPermission permission, CurrentMember member, UriInfo address) {
        this.trail = trail;
        this.permission = permission;
        this.member = member;
        this.address = address;
    }

    @AroundInvoke
    Object note(InvocationContext invocation) throws Exception {
        var method = invocation.getMethod();
        if (permission.isLimited() && method.isAnnotationPresent(Audited.class)) {
            QuarkusTransaction.requiringNew().run(() -> noteRead(method));
        } else if (permission.isLimited() && writes(method)) {
            return QuarkusTransaction.joiningExisting().call(() -> change(invocation));
        }
        return invocation.proceed();
    }

    /** Every other method changes something, and so does every POST that can have a key. */
    private static boolean writes(Method method) {
        return !method.isAnnotationPresent(GET.class)
                && (!method.isAnnotationPresent(POST.class) || method.isAnnotationPresent(Idempotent.class));
    }

    private Object change(InvocationContext invocation) throws Exception {
        var answer = invocation.proceed();
        if (member.isChanged()) {
            trail.note(operation(invocation.getMethod()), created(answer));
        }
        return answer;
    }

    private void noteRead(Method method) {
        var named = address.getPathParameters().getFirst(MEMBER);
        // No database can store this character, so nobody has such an id.
        if (named != null && named.indexOf('\0') < 0) {
            member.note(named);
        }
        trail.note(operation(method), record());
    }

    private static String operation(Method method) {
        return method.getAnnotation(Operation.class).operationId();
    }

    /** What was created, or else what the path names, or else what was found to be changed. */
    private @Nullable UUID created(@Nullable Object answer) {
        if (answer instanceof RestResponse<?> response) {
            var location = response.getHeaderString(HttpHeaders.LOCATION);
            var created = CREATED.matcher(location == null ? "" : location);
            if (created.matches()) {
                return UUID.fromString(created.group(1));
            }
        }
        var named = record();
        return named == null ? member.record() : named;
    }

    private @Nullable UUID record() {
        var id = address.getPathParameters().getFirst(RECORD);
        return id == null ? null : UUID.fromString(id);
    }
}
