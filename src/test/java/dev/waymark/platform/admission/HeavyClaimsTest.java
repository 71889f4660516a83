package dev.waymark.platform.admission;

import static dev.waymark.platform.admission.Waiters.queue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.admission.Limits.Most;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that compute for long, at the database or not. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HeavyClaimsTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Most MANY = new Most(100, 100);
    private static final Most NONE = new Most(0, 0);
    private static final String ACME = "acme";
    private static final String GLOBEX = "globex";

    private static Claim heavy(String tenant, boolean usesDatabase) {
        return new Claim(tenant, null, usesDatabase, true);
    }

    @Test
    void leavePlacesToOthersAndToOtherTenants() {
        var gate = new Gate(new Limits(MANY, new Most(3, 2), MANY, MANY, NONE));
        gate.enter(heavy(ACME, true), AT_ONCE).orElseThrow();
        var computes = gate.enter(heavy(ACME, false), AT_ONCE).orElseThrow();
        assertThat(gate.enter(heavy(ACME, false), AT_ONCE)).as("its share").isEmpty();
        assertThat(gate.enter(Claim.ofQuery(ACME), AT_ONCE)).as("light").isPresent();
        assertThat(gate.enter(heavy(GLOBEX, true), AT_ONCE)).isPresent();
        assertThat(gate.enter(heavy(GLOBEX, true), AT_ONCE)).as("full").isEmpty();
        computes.leave();
        assertThat(gate.enter(heavy(GLOBEX, true), AT_ONCE)).isPresent();
    }

    /** Or a locked plan, whose writers wait at the database, would keep others from computing. */
    @Test
    void holdNeitherPlaceWhileTheyWaitForBoth() {
        var gate = new Gate(new Limits(new Most(1, 1), new Most(1, 1), MANY, MANY, MANY));
        var reads = gate.enter(Claim.ofQuery(ACME), AT_ONCE).orElseThrow();
        var needsBoth = queue(gate, heavy(ACME, true));
        var computes = gate.enter(heavy(GLOBEX, false), AT_ONCE).orElseThrow();
        reads.close();
        assertThat(needsBoth).isNotDone();
        computes.close();
        assertThat(needsBoth.join()).isPresent();
    }

    @Test
    void whatOneLeavesCanBeEnoughForTwo() {
        var gate = new Gate(new Limits(new Most(1, 1), new Most(1, 1), MANY, MANY, MANY));
        var hasBoth = gate.enter(heavy(ACME, true), AT_ONCE).orElseThrow();
        var reads = queue(gate, Claim.ofQuery(ACME));
        var computes = queue(gate, heavy(ACME, false));
        hasBoth.close();
        assertThat(reads.join()).isPresent();
        assertThat(computes.join()).isPresent();
    }

    @Test
    void fewerHeavyRequestsMayWait() {
        var gate = new Gate(new Limits(new Most(1, 1), new Most(1, 1), MANY, new Most(9, 9), new Most(2, 1)));
        gate.enter(heavy(ACME, true), AT_ONCE).orElseThrow();
        queue(gate, heavy(ACME, true));
        assertThat(gate.enter(heavy(ACME, true), LONG))
                .as("of this tenant one waits")
                .isEmpty();
        queue(gate, heavy(GLOBEX, true));
        assertThat(gate.enter(heavy("initech", true), LONG)).as("two wait").isEmpty();
        queue(gate, Claim.ofQuery(ACME));
    }
}
