package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.MovableClock;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, the service answers as the contract says. {@code -Dfuzz.walks=1 -Dfuzz.seed=n} repeats the walk that
 * a fault names; more walks take longer and see more.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FuzzTest {

    private static final int WALKS = Integer.getInteger("fuzz.walks", 5);
    private static final long FIRST_SEED = Long.getLong("fuzz.seed", 1);

    @Inject
    MovableClock clock;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    @Test
    void everyAnswerKeepsToTheContractWhateverIsAsked() throws IOException {
        var operations = Operation.all();
        var seen = new Seen(operations);
        var wire = new Wire(Api.port());
        for (var walk = 0; walk < WALKS || isWorthAnother(walk, seen); walk++) {
            new Walk(FIRST_SEED + walk, operations, wire, clock, seen).go();
        }
        Files.writeString(Files.createDirectories(Path.of("target/fuzz")).resolve("seen.txt"), seen.toString());
        assertThat(String.join("\n\n", seen.faults())).as("faults").isEmpty();
        if (WALKS > 1) {
            assertThat(seen.neverSucceeded()).as("never succeeded").isEmpty();
            assertThat(seen.neverRefused()).as("never refused").isEmpty();
        }
    }

    /** Chance may leave an operation out for a while; a walk that is repeated stays alone. */
    private static boolean isWorthAnother(int walk, Seen seen) {
        return WALKS > 1
                && walk < 3 * WALKS
                && !(seen.neverSucceeded().isEmpty() && seen.neverRefused().isEmpty());
    }
}
