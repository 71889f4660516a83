package dev.waymark.support;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Lets something happen between two statements of one request, which {@link TenantInspector} sees pass. */
public final class BetweenStatements {

    private static final AtomicReference<Runnable> EVENT = new AtomicReference<>();
    private static final AtomicInteger SELECTS_UNTIL_THEN = new AtomicInteger();

    private BetweenStatements() {}

    /**
     * Makes something happen once while a request runs, just before one of its queries.
     *
     * @param number which of its queries, from one
     * @return whether the request had that many
     */
    public static boolean happens(Runnable event, int number, Runnable request) {
        EVENT.set(event);
        SELECTS_UNTIL_THEN.set(number);
        request.run();
        return SELECTS_UNTIL_THEN.getAndSet(0) <= 0;
    }

    /** What happens sends statements, too, and they find that it has been done. */
    static void pass(String sql) {
        if (sql.startsWith("select") && SELECTS_UNTIL_THEN.getAndDecrement() == 1) {
            EVENT.get().run();
        }
    }
}
