package dev.waymark.platform.admission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.admission.Gate.Pass;
import dev.waymark.platform.admission.Limits.Most;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which writes wait for one another, and when it is looked up what they are about. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TargetTest {

    private static final Claim ACME = Claim.ofQuery("acme");
    private static final Most MANY = new Most(9, 9);

    private final Gate gate = new Gate(new Limits(MANY, MANY, MANY, MANY, MANY));

    /** What a write of one and the same caller will lock. */
    private static Target known(String what) {
        var target = unknown(what);
        find(target);
        return target;
    }

    private static Target unknown(String what) {
        return new Target("a caller", () -> Optional.of(what));
    }

    private static void find(Target target) {
        try {
            target.find();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<Pass> enter(Target target) {
        return gate.enter(ACME.with(target), Duration.ZERO);
    }

    private CompletableFuture<Optional<Pass>> queue(Target target) {
        return Waiters.queue(gate, ACME.with(target));
    }

    @Test
    void writersOfOneThingWaitWithoutAPlace() {
        var writer = enter(known("plan")).orElseThrow();
        var next = queue(known("plan"));
        assertThat(enter(known("another plan"))).isPresent();
        assertThat(gate.enter(ACME, Duration.ZERO)).as("a reader").isPresent();
        assertThat(next).isNotDone();
        writer.close();
        assertThat(next.join()).isPresent();
    }

    @Test
    void aWriterOfSomethingUnknownEntersOnlyAlone() {
        var first = unknown("plan");
        var writer = gate.enterAlone(ACME, first).orElseThrow();
        var next = unknown("plan");
        assertThat(gate.enterAlone(ACME, next)).isEmpty();
        assertThat(gate.enterAlone(ACME, new Target("another caller", Optional::empty)))
                .as("another caller")
                .isPresent();
        assertThat(gate.others(next)).containsExactly(first);
        find(first);
        find(next);
        var waiting = queue(next);
        assertThat(gate.others(first)).containsExactly(next);
        writer.close();
        assertThat(waiting.join()).isPresent();
        assertThat(gate.enterAlone(ACME, unknown("plan"))).as("behind it").isEmpty();
        waiting.join().orElseThrow().close();
        assertThat(gate.enterAlone(ACME, unknown("plan"))).isPresent();
    }

    @Test
    void nobodyEntersWhereThereIsNoPlace() {
        var full = new Gate(new Limits(new Most(1, 1), MANY, MANY, MANY, MANY));
        full.enter(ACME, Duration.ZERO).orElseThrow();
        assertThat(full.enterAlone(ACME, unknown("plan"))).isEmpty();
    }

    @Test
    void whatIsNotFoundIsNothingThatAnybodyWaitsFor() {
        var one = new Target("a caller", Optional::empty);
        var other = new Target("a caller", Optional::empty);
        find(one);
        find(other);
        assertThat(one.isThatOf(other)).isFalse();
        assertThat(one.isThatOf(one)).isTrue();
    }
}
