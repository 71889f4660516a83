package dev.waymark.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that writes: repeated with the same {@code Idempotency-Key}, it gives the first response again and has no
 * second effect. A POST without this annotation writes nothing, and the contract says so.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Whether the response may be stored for repetitions; if not, because it holds a secret, a key has no effect. */
    @Nonbinding
    boolean keepsAnswer() default true;
}
