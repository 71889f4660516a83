package dev.waymark.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation's own problems, in addition to those of every operation of its kind. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ProblemResponses {

    ProblemType[] value();
}
