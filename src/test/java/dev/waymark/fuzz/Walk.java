package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One walk: a tenant of its own, something of everything in it by the document's own examples, then operations at random.
 * The same seed walks the same way.
 */
final class Walk {

    private static final int STEPS = 200;

    /** While the document's own examples can still begin. */
    private static final Instant BEGINNING = Instant.parse("2026-02-09T09:00:00Z");

    private final long seed;
    private final Random random;
    private final List<Operation> operations;
    private final World world;
    private final Requests requests;
    private final HostileRequests hostile;
    private final RoughHandling rough;
    private final Wire wire;
    private final MovableClock clock;
    private final Seen seen;
    private final NextOperation next;

    private Instant now = BEGINNING;

    Walk(long seed, List<Operation> operations, Wire wire, MovableClock clock, Seen seen) {
        this.seed = seed;
        // Neighbouring seeds begin alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.operations = operations;
        this.next = new NextOperation(operations, random);
        this.world = new World(random, operations);
        var values = new Values(world, random);
        this.requests = new Requests(world, values, random);
        this.hostile = new HostileRequests(requests, values, random);
        this.rough = new RoughHandling(wire, world, random);
        this.wire = wire;
        this.clock = clock;
        this.seen = seen;
    }

    void go() {
        clock.stopAt(now);
        next.creations().forEach(operation -> take(requests.example(operation)));
        next.creations().forEach(operation -> take(requests.lawful(operation)));
        for (var step = 0; step < STEPS; step++) {
            pass();
            switch (random.nextInt(10)) {
                case 0 -> handleRoughly(requests.lawful(next.any()));
                case 1, 2, 3 -> take(hostile.make(next.any()));
                default -> succeedAt(next.any());
            }
        }
        makeUpForChance();
        next.erasing().forEach(operation -> {
            take(hostile.make(operation));
            succeedAt(operation);
        });
        // The member comes back, and can be asked for a consent again: what is open is rare before that.
        Stream.of("/erasure", "/consent-requests").flatMap(next::at).forEach(this::succeedAt);
    }

    /** What never succeeded or was never refused gets another try, if it can on something new. */
    private void makeUpForChance() {
        next.lacking().forEach(operation -> {
            next.creationsFor(operation).forEach(this::succeedAt);
            succeedAt(operation);
        });
        next.unrefused().forEach(operation -> take(hostile.make(operation)));
    }

    /** Tries other lawful requests while what there is refuses them. */
    private void succeedAt(Operation operation) {
        for (var attempt = 0; attempt < 4 && !take(requests.lawful(operation)); attempt++) {
            pass();
        }
    }

    /** Time goes on, by minutes mostly and sometimes by days. */
    private void pass() {
        now = now.plus(random.nextInt(8) == 0 ? Duration.ofHours(random.nextInt(200)) : Duration.ofMinutes(3));
        clock.stopAt(now);
    }

    /** Sends a request and looks at the answer; says whether it was accepted. */
    private boolean take(Request made) {
        var request = made;
        try {
            request = tagged(made);
            var answer = wire.send(request, world);
            seen.add(request, answer);
            Judge.hold(request, answer);
            learn(request, answer);
            if (request.isOfItsOperation() && answer.status() < 300) {
                followUp(request, answer);
            }
            return answer.succeeded();
        } catch (AssertionError | RuntimeException wrong) {
            seen.wrong(seed, request, wrong);
            return false;
        }
    }

    private void handleRoughly(Request request) {
        try {
            rough.send(request).ifPresent(answer -> {
                seen.add(request, answer);
                Judge.hold(request, answer);
                learn(request, answer);
            });
        } catch (AssertionError | RuntimeException wrong) {
            seen.wrong(seed, request, wrong);
        }
    }

    /** A change names the state that it changes, or any, or forgets to. */
    private Request tagged(Request request) {
        if (!request.method().equals("PATCH") || request.header("If-Match") != null || random.nextInt(12) == 0) {
            return request;
        }
        var present = random.nextInt(4) == 0
                ? null
                : wire.send(request.reading(request.path()), world).header("ETag");
        return request.with("If-Match", present == null ? "*" : present);
    }

    private void learn(Request request, Answer answer) {
        if (answer.status() >= 400 && request.isOfItsOperation()) {
            next.refused(request.operation());
        }
        if (answer.succeeded()) {
            next.succeeded(request.operation());
            world.learn(request.operation().path(), answer.json());
            world.learnPlace(request.operation().path(), request.path());
            if (answer.header("Location") != null) {
                world.learnAddress(answer.header("Location"));
            }
        }
        var isGone = answer.status() == 204 && request.method().equals("DELETE") || answer.status() == 404;
        if (isGone && Requests.ROLES.contains(request.role())) {
            world.forget(request.path());
        }
    }

    private void followUp(Request request, Answer answer) {
        RoundTrip.placeOf(request, answer)
                .filter(place -> answer.header("Idempotency-Replayed") == null)
                .ifPresent(place -> RoundTrip.compare(request, answer, wire.send(request.reading(place), world)));
        if (request.operation().takesHeader("Idempotency-Key") && request.header("Idempotency-Key") != null) {
            var again = wire.send(request, world);
            assertThat(again.status()).as("status, repeated").isEqualTo(answer.status());
            assertThat(again.json()).as("answer, repeated").isEqualTo(answer.json());
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        }
        // The address of a picture is read at once: it expires within minutes.
        if (answer.json().has("expiresAt")) {
            operations.stream()
                    .filter(operation -> operation.path().startsWith("/v1/pictures/"))
                    .forEach(operation -> take(requests.lawful(operation)));
        }
        var link = answer.header("Link");
        if (link != null) {
            var next = URI.create(link.substring(1, link.indexOf('>')));
            var page = wire.send(request.reading(next.getRawPath() + "?" + next.getRawQuery()), world);
            assertThat(page.status()).as("next page").isEqualTo(200);
        }
    }
}
