package dev.waymark.privacy.erasure;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.privacy.KeptRows;
import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Erasing;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request that reads or writes about a member while that member is erased finds all of it or nothing. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ErasureBesideOthersTest {

    private static final Api ALICE = member("alice");
    private static final int TIMES_BEFORE = 3;

    @Inject
    KeptRows kept;

    private final String acme = newTenant();

    /** What a request gets, again and again, while the member is erased and until they are gone. */
    private <T> List<T> whileErased(Supplier<T> request) throws Exception {
        var answered = new CountDownLatch(TIMES_BEFORE);
        var stop = new AtomicBoolean();
        var thread = Executors.newSingleThreadExecutor();
        try {
            var answers = thread.submit(() -> {
                var all = new ArrayList<T>();
                while (!stop.get()) {
                    all.add(request.get());
                    answered.countDown();
                }
                all.add(request.get());
                return all;
            });
            assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
            Erasing.await(service(), acme, Erasing.erase(service().of(acme), "alice"));
            stop.set(true);
            return answers.get();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void aCoachWhoWritesIsRefusedFromOneMomentOnAndNoNoteIsLeft() throws Exception {
        Sharing.share(acme, "alice", "carl", "PLANS");
        var statuses = whileErased(() -> coach("carl")
                .of(acme)
                .contentType("application/json")
                .body("{\"text\": \"Likes to talk on Mondays\", \"visibility\": \"shared\"}")
                .post("/v1/members/alice/notes")
                .statusCode());
        var written = statuses.lastIndexOf(201) + 1;
        assertThat(written).isGreaterThanOrEqualTo(TIMES_BEFORE);
        assertThat(statuses.subList(0, written)).containsOnly(201);
        assertThat(statuses.subList(written, statuses.size())).isNotEmpty().isSubsetOf(404, 410);
        assertThat(kept.of(acme, "alice"))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void anExportHoldsAllOrNothing() throws Exception {
        Belongings.of(ALICE, acme);
        var sizes = whileErased(() -> {
            var export = ALICE.of(acme)
                    .get("/v1/members/alice/export")
                    .then()
                    .statusCode(200)
                    .extract()
                    .json();
            return Stream.of("plans", "steps", "notes", "assessments")
                    .map(section -> export.getList("sections." + section).size())
                    .toList();
        });
        var nothing = List.of(0, 0, 0, 0);
        var whole = sizes.get(0);
        assertThat(whole).allSatisfy(rows -> assertThat(rows).isPositive());
        assertThat(sizes).isSubsetOf(List.of(whole, nothing));
        assertThat(sizes.get(sizes.size() - 1)).isEqualTo(nothing);
    }
}
