package dev.waymark.platform.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that led to a failure. */
final class Reasons {

    /** What the database says when something new is to be stored about a member who was erased: V32. */
    private static final String ERASED = "WM410";

    private Reasons() {}

    static Stream<Throwable> of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The transaction manager adds what failed at the commit as suppressed exceptions, and not as the cause. */
    private static Stream<Throwable> of(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Stream.empty();
        }
        var further = Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), further.flatMap(next -> of(next, seen)));
    }

    /** Whether it was about a member who has been erased. */
    static boolean isErased(Throwable failure) {
        return of(failure).anyMatch(reason -> reason instanceof SQLException sql && ERASED.equals(sql.getSQLState()));
    }
}
