package dev.waymark.platform.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.admission.Gate.Pass;
import dev.waymark.platform.admission.Limits.Most;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets a place, who waits, and who is sent away. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class GateTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Most MANY = new Most(100, 100);
    private static final Most NONE = new Most(0, 0);
    private static final String ACME = "acme";
    private static final String GLOBEX = "globex";

    private static Pass enter(Gate gate, String tenant) {
        return gate.enter(Claim.ofQuery(tenant), AT_ONCE).orElseThrow();
    }

    private static CompletableFuture<Optional<Pass>> queue(Gate gate, String tenant) {
        return Waiters.queue(gate, Claim.ofQuery(tenant));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 34", "3, 1, 2, 37", "18, 6, 9, 59"})
    void oneTenantGetsAShareOfWhatThereIs(int places, int ofOne, int sendingOfOne, int waitingOfOne) {
        assertThat(Limits.of(places, 2))
                .isEqualTo(new Limits(
                        new Most(places, ofOne),
                        new Most(8, 4),
                        new Most(places, sendingOfOne),
                        new Most(3 * places + 64, waitingOfOne),
                        new Most(64, 32)));
    }

    private static Gate gate(Most places, Most waiting) {
        return new Gate(new Limits(places, MANY, MANY, waiting, MANY));
    }

    @Test
    void oneTenantLeavesPlacesToOthers() {
        var gate = gate(new Most(3, 2), new Most(0, 0));
        enter(gate, ACME);
        enter(gate, ACME);
        assertThat(gate.enter(Claim.ofQuery(ACME), AT_ONCE)).isEmpty();
        assertThat(gate.enter(Claim.ofQuery(GLOBEX), AT_ONCE)).isPresent();
        assertThat(gate.enter(Claim.ofQuery(GLOBEX), AT_ONCE)).as("full").isEmpty();
    }

    @Test
    void aPlaceThatIsGivenBackIsFree() {
        var gate = gate(new Most(1, 1), new Most(0, 0));
        for (var round = 0; round < 3; round++) {
            enter(gate, ACME).close();
        }
        assertThat(gate.enter(Claim.ofQuery(ACME), AT_ONCE)).isPresent();
    }

    @Test
    void nobodyWaitsLongerThanTheirPatience() {
        var gate = gate(new Most(1, 1), new Most(1, 1));
        var inside = enter(gate, ACME);
        assertThat(gate.enter(Claim.ofQuery(ACME), Duration.ofMillis(20))).isEmpty();
        assertThat(gate.waiting()).isZero();
        inside.close();
        assertThat(gate.enter(Claim.ofQuery(ACME), AT_ONCE))
                .as("not given to who has left")
                .isPresent();
    }

    @Test
    void theQueueIsBoundedForAllAndForOneTenant() {
        var gate = gate(new Most(1, 1), new Most(2, 1));
        enter(gate, ACME);
        queue(gate, ACME);
        assertThat(gate.enter(Claim.ofQuery(ACME), LONG))
                .as("of this tenant one waits")
                .isEmpty();
        queue(gate, GLOBEX);
        assertThat(gate.enter(Claim.ofQuery("initech"), LONG)).as("two wait").isEmpty();
    }

    @Test
    void aFreePlaceGoesToTheFirstInTheQueue() {
        var gate = gate(new Most(1, 1), new Most(9, 9));
        var inside = enter(gate, ACME);
        var first = queue(gate, ACME);
        var second = queue(gate, ACME);
        inside.close();
        first.join().orElseThrow().close();
        assertThat(second.join()).isPresent();
    }

    @Test
    void aFreePlaceGoesToTheTenantThatHasTheFewest() {
        var gate = gate(new Most(2, 2), new Most(9, 9));
        var inside = enter(gate, ACME);
        enter(gate, ACME);
        var sameAgain = queue(gate, ACME);
        var other = queue(gate, GLOBEX);
        inside.close();
        assertThat(other.join()).isPresent();
        assertThat(sameAgain).isNotDone();
        other.join().orElseThrow().close();
        assertThat(sameAgain.join()).isPresent();
    }

    /** Otherwise a slow reader would take a connection from others, and any number of them all of the memory. */
    @Test
    void aResponseThatIsBeingSentHasNoPlaceButIsCounted() {
        var gate = new Gate(new Limits(new Most(1, 1), NONE, new Most(2, 1), new Most(9, 9), NONE));
        var sent = enter(gate, ACME);
        sent.leave();
        assertThat(gate.enter(Claim.ofQuery(ACME), AT_ONCE))
                .as("one of this tenant is being sent")
                .isEmpty();
        enter(gate, GLOBEX).leave();
        assertThat(gate.enter(Claim.ofQuery("initech"), AT_ONCE))
                .as("two are being sent")
                .isEmpty();
        var next = queue(gate, ACME);
        sent.close();
        assertThat(next.join()).isPresent();
    }

    @Test
    void isGivenBackOnce() {
        var gate = gate(new Most(2, 2), new Most(0, 0));
        var pass = enter(gate, ACME);
        enter(gate, ACME);
        pass.leave();
        pass.close();
        pass.close();
        pass.leave();
        enter(gate, ACME);
        assertThat(gate.enter(Claim.ofQuery(ACME), AT_ONCE)).isEmpty();
    }

    @Test
    void anInterruptEndsTheWait() throws InterruptedException {
        var gate = gate(new Most(1, 1), new Most(1, 1));
        enter(gate, ACME);
        var interrupted = new CompletableFuture<Boolean>();
        var waiter = new Thread(() -> {
            var pass = gate.enter(Claim.ofQuery(ACME), LONG);
            interrupted.complete(pass.isEmpty() && Thread.currentThread().isInterrupted());
        });
        waiter.start();
        while (gate.waiting() == 0) {
            Thread.onSpinWait();
        }
        waiter.interrupt();
        assertThat(interrupted.join()).isTrue();
        waiter.join();
        assertThat(gate.waiting()).isZero();
    }
}
