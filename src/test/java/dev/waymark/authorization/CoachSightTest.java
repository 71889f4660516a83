package dev.waymark.authorization;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every route by which a coach reads something of a member, under consents of one scope, of all but wellbeing, and of all: what is not
 * shared is not there, and what is private stands in no response without the scope for it.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CoachSightTest {

    private static final Set<ConsentScope> ALL = EnumSet.allOf(ConsentScope.class);

    /** What tells how somebody feels, in whatever response. */
    private static final String FEELINGS = "(?s).*(\"(mood|energy)\":\\d|\"signposts\":\\[\\{|hard time|worn out).*";

    private static final String TENANT = newTenant();

    /** Made once: nobody changes it. */
    private static SharedRecords records;

    private final Set<String> seenMarks = new TreeSet<>();
    private int called;

    @BeforeEach
    void makeRecords() {
        if (records == null) {
            records = SharedRecords.of(member("mia"), TENANT);
        }
    }

    private static List<Route> routes() {
        return Routes.ofMembers().filter(CoachSightTest::isShared).toList();
    }

    private static boolean isShared(Route route) {
        return permission(route).readsWhatIsShared();
    }

    private static Permission permission(Route route) {
        return Permissions.of(route.id()).orElseThrow();
    }

    private static Stream<Set<ConsentScope>> consents() {
        var each = Arrays.stream(ConsentScope.values()).map(Set::of);
        var without = EnumSet.complementOf(EnumSet.of(ConsentScope.WELLBEING));
        return Stream.concat(each, Stream.of(without, ALL));
    }

    private Response asked(String by, Route route, String id) {
        called++;
        return records.call(coach(by).of(TENANT), route, id);
    }

    private void isLikeAbsent(String by, Route route, String id) {
        assertThat(Told.by(asked(by, route, id), id))
                .as("%s of %s by %s", route, id, by)
                .isEqualTo(Told.by(asked("stranger", route, id), id));
    }

    @Test
    void aCoachSeesWhatIsSharedAndNothingElse() {
        consents().forEach(scopes -> {
            var names = scopes.stream().map(Enum::name).toArray(String[]::new);
            var by = "coach-of-" + String.join("-", names).toLowerCase(Locale.ROOT);
            Sharing.share(TENANT, records.member(), by, names);
            if (scopes.contains(ConsentScope.PLANS)) {
                records.suggest(by);
            }
            routes().forEach(route -> read(by, route, scopes));
        });
        assertThat(called).isGreaterThan(500);
        assertThat(seenMarks)
                .as("what would be found if it were there")
                .containsAll(records.marks()
                        .filter(mark -> !records.drafts().contains(mark))
                        .toList());
    }

    private void read(String by, Route route, Set<ConsentScope> scopes) {
        var isInScope = scopes.containsAll(permission(route).needed());
        var seesPrivate = scopes.contains(ConsentScope.WELLBEING);
        records.open(route, by).forEach(id -> {
            if (isInScope) {
                isSeen(asked(by, route, id), route, seesPrivate);
            } else {
                isLikeAbsent(by, route, id);
            }
        });
        if (route.hasVariables()) {
            records.hidden(route).stream().limit(20).forEach(id -> {
                if (isInScope && seesPrivate) {
                    isSeen(asked(by, route, id), route, true);
                } else {
                    isLikeAbsent(by, route, id);
                }
            });
            records.unseen(route).forEach(id -> isLikeAbsent(by, route, id));
        }
    }

    private void isSeen(Response response, Route route, boolean seesPrivate) {
        response.then().statusCode(200);
        var text = text(response);
        if (text.contains("/v1/pictures/")) {
            String url = response.path("url");
            isSeen(anonymous().get(url.substring(url.indexOf("/v1/"))), route, seesPrivate);
        }
        var found = records.marks().filter(text::contains).collect(Collectors.toSet());
        if (seesPrivate) {
            seenMarks.addAll(found);
        } else {
            assertThat(found).as("%s: %s", route, text).isEmpty();
            assertThat(text).as(route.toString()).doesNotMatch(FEELINGS);
        }
    }

    /** Calendars fold their lines. */
    private static String text(Response response) {
        return response.asString().replace("\r\n ", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void whatComesFromOtherScopesIsLeftOut() {
        Sharing.share(TENANT, "mia", "planner", "PLANS", "WELLBEING");
        Sharing.share(TENANT, "mia", "friend", "PLANS", "WELLBEING", "CHECK_INS", "WINS");
        var today = "/v1/members/mia/today";
        var planner = coach("planner").of(TENANT).get(today).json();
        assertThat(planner.<Object>getList("wins")).isEmpty();
        assertThat(planner.<Object>getList("signposts")).isEmpty();
        var friend = coach("friend").of(TENANT).get(today).json();
        assertThat(friend.<Object>getList("wins")).isNotEmpty();
        assertThat(friend.<Object>getList("signposts")).isNotEmpty();
    }

    @Test
    void aPlanNamedAfterAPrivateStrategyHasANeutralName() {
        Sharing.share(TENANT, "mia", "reader", "PLANS");
        var plans = coach("reader").of(TENANT).get("/v1/plans?memberId=mia").json();
        assertThat(plans.<String>getList("items.title")).contains("My plan");
        for (var listed : plans.<Map<String, Object>>getList("items")) {
            var plan = coach("reader")
                    .of(TENANT)
                    .get("/v1/plans/" + listed.get("id"))
                    .json();
            for (var same : List.of("title", "lifecycle", "endsOn", "updatedAt")) {
                assertThat(plan.<Object>get(same)).as(same).isEqualTo(listed.get(same));
            }
        }
    }

    /** Without a change of the records, but of what is shared of them. */
    @Test
    void aCoachWhoSeesMoreHasNotSeenItYet() {
        Sharing.share(TENANT, "mia", "carl", "PLANS", "RESULTS");
        for (var kind : List.of("plans", "assessments")) {
            var path = "/v1/" + kind + "/"
                    + records.open(route("/v1/" + kind + "/{id}"), "carl").get(0);
            var tag = coach("carl").of(TENANT).get(path).header("ETag");
            coach("carl")
                    .of(TENANT)
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304);
            Sharing.share(TENANT, "mia", "carla-" + kind, "PLANS", "RESULTS", "WELLBEING");
            var more = coach("carla-" + kind)
                    .of(TENANT)
                    .header("If-None-Match", tag)
                    .get(path);
            more.then().statusCode(200);
            assertThat(more.header("ETag")).isNotEqualTo(tag);
            assertThat(member("mia").of(TENANT).get(path).header("ETag")).isNotIn(tag, more.header("ETag"));
        }
    }

    private static Route route(String path) {
        return Routes.ofMembers()
                .filter(route -> route.gets() && route.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
