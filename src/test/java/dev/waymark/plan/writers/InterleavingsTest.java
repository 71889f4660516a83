package dev.waymark.plan.writers;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Eight writers do at random what can be done to one plan. Its history tells an order that explains everything: one after the other in that
 * order, the same writes leave the same plan, the same wins and the same history. {@code -Dinterleavings.writes=500} tries longer.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class InterleavingsTest {

    private static final int WRITERS = 8;
    private static final int WRITES = Integer.getInteger("interleavings.writes", 25);
    private static final long SEED = Long.getLong("interleavings.seed", 1);

    /** A gone part, a state that forbids it, a stale tag, and a queue that is full: nothing has happened. */
    private static final List<Integer> REFUSED = List.of(404, 409, 412, 503);

    private static final Set<String> OF_ITS_OWN_TIME = Set.of("at", "createdAt", "updatedAt", "earnedAt");

    /** One by one, so that a failure shows the first that differs. */
    private static final BiConsumer<String, String> SAME =
            (is, again) -> assertThat(is).isEqualTo(again);

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** A plan with the ids of its goals and steps, as far as they are known. */
    private record Known(String plan, List<String> goals, List<String> steps) {

        String path() {
            return "/v1/plans/" + plan;
        }
    }

    /** A write that was acknowledged, when, and the id of what it has made. */
    private record Made(String writer, PlanWrite write, Instant asked, Instant answered, String id) {

        /** Whether an entry of the history is of this write; a writer makes one at a time. */
        boolean left(Map<String, Object> entry) {
            var at = Instant.parse((String) entry.get("at"));
            return entry.get("actor").toString().contains("subject=" + writer + ",")
                    && !at.isBefore(asked.truncatedTo(ChronoUnit.MICROS))
                    && !at.isAfter(answered);
        }
    }

    @Test
    void someOrderExplainsWhatEightWritersDid() throws Exception {
        var known = planOfThreeGoals();
        var other = planOfThreeGoals();
        var before = history(known).size();

        var acknowledged = letThemWrite(known);
        var told = history(known);
        var made = told.subList(before, told.size()).stream()
                .map(entry -> acknowledged.stream()
                        .filter(write -> write.left(entry))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody did that: " + entry)))
                .toList();
        assertThat(made).as("in the history").doesNotHaveDuplicates().hasSizeGreaterThan(WRITERS * WRITES / 3);
        assertThat(acknowledged)
                .as("acknowledged, and in the history")
                .filteredOn(write -> write.write().hasToChange())
                .isSubsetOf(made);

        var ids = new LinkedHashMap<String, String>();
        same(known, other, ids);
        made.forEach(write -> again(write, ids));
        assertThat(texts(history(known), ids)).zipSatisfy(texts(history(other), Map.of()), SAME);
        assertThat(texts(wins(known), ids)).zipSatisfy(texts(wins(other), Map.of()), SAME);
        assertThat(texts(plan(known), ids)).zipSatisfy(texts(plan(other), Map.of()), SAME);
    }

    private Known planOfThreeGoals() {
        var plan = mia.emptyPlan();
        var goals = new ArrayList<String>();
        var steps = new CopyOnWriteArrayList<String>();
        for (var goal = 0; goal < 3; goal++) {
            goals.add(mia.goalIn(plan));
            steps.add(mia.stepIn(goals.get(goal)));
            steps.add(mia.stepIn(goals.get(goal), steps.get(steps.size() - 1)));
            steps.add(mia.recurringIn(goals.get(goal), "FREQ=WEEKLY;BYDAY=MO;COUNT=10"));
        }
        return new Known(plan, goals, steps);
    }

    /** What was acknowledged of all that they tried. */
    private List<Made> letThemWrite(Known known) throws Exception {
        var acknowledged = Collections.synchronizedList(new ArrayList<Made>());
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        write(known, number, acknowledged);
                        return null;
                    })
                    .toList();
            for (var ended : writers.invokeAll(work)) {
                ended.get();
            }
        } finally {
            writers.shutdownNow();
        }
        return acknowledged;
    }

    private void write(Known known, int number, List<Made> acknowledged) {
        var name = "writer-" + number;
        var writer = mia.and(service(name));
        var random = new Random(SEED * WRITERS + number);
        for (var count = 0; count < WRITES; count++) {
            var write = PlanWrite.any(random, known.path(), known.goals(), known.steps(), name + " " + count);
            var asked = Instant.now();
            var response = write.make(writer);
            if (response.statusCode() >= 400) {
                assertThat(response.statusCode()).as(response::toString).isIn(REFUSED);
            } else {
                String id = response.statusCode() == 201 ? response.path("id") : "";
                acknowledged.add(new Made(name, write, asked, Instant.now(), id));
                known.steps().addAll(id.isEmpty() ? List.of() : List.of(id));
            }
        }
    }

    private void again(Made made, Map<String, String> ids) {
        var write = made.write().in(path -> renamed(path, ids));
        var response = write.make(mia.and(service(made.writer())));
        assertThat(response.statusCode()).as(() -> write + ": " + response).isLessThan(300);
        if (!made.id().isEmpty()) {
            ids.put(made.id(), response.path("id"));
        }
    }

    private static void same(Known known, Known other, Map<String, String> ids) {
        ids.put(known.plan(), other.plan());
        for (var at = 0; at < other.goals().size(); at++) {
            ids.put(known.goals().get(at), other.goals().get(at));
        }
        for (var at = 0; at < other.steps().size(); at++) {
            ids.put(known.steps().get(at), other.steps().get(at));
        }
    }

    private static String renamed(String text, Map<String, String> ids) {
        var renamed = text;
        for (var id : ids.entrySet()) {
            renamed = renamed.replace(id.getKey(), id.getValue());
        }
        return renamed;
    }

    private static List<String> texts(List<Map<String, Object>> things, Map<String, String> ids) {
        return things.stream()
                .map(LinkedHashMap::new)
                .peek(thing -> thing.keySet().removeAll(OF_ITS_OWN_TIME))
                .peek(thing -> thing.keySet().removeAll(thing.containsKey("goals") ? Set.of() : Set.of("id", "planId")))
                .map(thing -> renamed(thing.toString(), ids))
                .toList();
    }

    private List<Map<String, Object>> plan(Known known) {
        return List.of(mia.read(known.path()).getMap(""));
    }

    private List<Map<String, Object>> history(Known known) {
        return all(known.path() + "/history?limit=100");
    }

    private List<Map<String, Object>> wins(Known known) {
        return all(known.path() + "/wins?limit=100");
    }

    /** All that a list has, the first first. */
    private List<Map<String, Object>> all(String list) {
        var found = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            var page = mia.read(list + (next.isEmpty() ? "" : "&cursor=" + next));
            found.addAll(page.getList("items"));
            next = page.getString("next");
        }
        Collections.reverse(found);
        return found;
    }
}
