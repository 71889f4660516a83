package dev.waymark.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Inside of the framework's interceptor, which has begun the transaction or joined one: the tenant is named before anything else. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class TransactionInterceptor {

    private final TransactionStart start;

    TransactionInterceptor(TransactionStart start) {
        this.start = start;
    }

    @AroundInvoke
    Object nameTenant(InvocationContext invocation) throws Exception {
        start.nameTenant();
        return invocation.proceed();
    }
}
