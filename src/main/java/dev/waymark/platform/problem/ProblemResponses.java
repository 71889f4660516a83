package dev.waymark.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The problems that an operation has of its own, besides those that every operation of its kind can answer with. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ProblemResponses {

    /** The problems, for the contract. */
    ProblemType[] value();
}
