package dev.waymark.platform.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a read that sends several statements: all of them see the database as it was at one moment, so that the response and
 * its entity tag never show a state that did not exist. A read of one statement, or of one {@link QueryBatch}, does not need it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Snapshot {}
