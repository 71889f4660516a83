package dev.waymark.platform.admission;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Operations that compute for long: they evaluate answers, schedule a whole plan, draw or export. Each waits until few enough others do,
 * so that they leave threads and processors to all else.
 */
@TakesTurn
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Heavy {}
