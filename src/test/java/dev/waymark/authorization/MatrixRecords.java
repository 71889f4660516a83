package dev.waymark.authorization;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;

import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.MarkedBodies;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Sharing;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something of every kind for every relation that a record can have to the caller, who is Alice. */
final class MatrixRecords {

    /** Whose the record is that is asked for. */
    enum Record {
        OWN,
        OF_ANOTHER_MEMBER,
        OF_ANOTHER_TENANT,
        ABSENT
    }

    /** What is kept of members of whom nothing else needs to be there. */
    private static final Set<String> OF_ANYBODY = Set.of("setMemberCohorts", "importResume", "addWorksheetRecord");

    private static final String ABSENT_SECRET = "A".repeat(48);

    /** Of one length, as ids are, so that responses that repeat them are. */
    private static final Map<Record, String> MEMBERS = Map.of(
            Record.OWN, MatrixCaller.SUBJECT,
            Record.OF_ANOTHER_MEMBER, "bobby",
            Record.OF_ANOTHER_TENANT, "rival",
            Record.ABSENT, "nobod");

    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    private final String tenant = newTenant();
    private final String rival = newTenant();
    private final Api author;
    private final Map<Record, Belongings> owned = new EnumMap<>(Record.class);
    private @Nullable Belongings ofRival;
    private @Nullable UUID consent;

    private MatrixRecords(Api author) {
        this.author = author;
    }

    /** Records that are made when they are asked for. */
    static MatrixRecords asNeeded() {
        return new MatrixRecords(coach("carla"));
    }

    /** The same, and what coaches write was written by the caller. */
    static MatrixRecords coached() {
        return new MatrixRecords(coach(MatrixCaller.SUBJECT));
    }

    /** Makes one record of every kind for each of these relations, for all tests that change none of them. */
    MatrixRecords with(Record... relations) {
        for (var relation : relations) {
            owned.put(relation, Belongings.of(ownerOf(relation), author, tenantOf(relation)));
        }
        return this;
    }

    private Belongings owned(Record record) {
        return owned.computeIfAbsent(
                record, relation -> Belongings.asNeeded(ownerOf(relation), author, tenantOf(relation)));
    }

    /** In the other tenant it is the caller's own subject. */
    private static Api ownerOf(Record record) {
        return member(record == Record.OF_ANOTHER_TENANT ? MatrixCaller.SUBJECT : MEMBERS.get(record));
    }

    private String tenantOf(Record record) {
        return record == Record.OF_ANOTHER_TENANT ? rival : tenant;
    }

    /** Whose records tell what a request looks like: anybody's if it asks for nothing that is there. */
    private Belongings model(Record record) {
        if (owned.isEmpty()) {
            return owned(Record.OWN);
        }
        return owned.containsKey(record)
                ? owned.get(record)
                : owned.values().iterator().next();
    }

    /** What a request asks for, by whose it is. */
    String asked(Route route, Record record) {
        if (isByMember(route)) {
            if (record != Record.ABSENT && route.isOfAMember()) {
                owned(record).idFor(route);
            }
            // Whoever gets something is not absent anymore.
            return record == Record.ABSENT && creates(route)
                    ? "n%04d".formatted(NEWCOMERS.incrementAndGet())
                    : MEMBERS.get(record);
        }
        if (record == Record.ABSENT) {
            return route.path().contains("{secret}")
                    ? ABSENT_SECRET
                    : UUID.randomUUID().toString();
        }
        if (route.path().contains("{key}") || !route.hasVariables()) {
            return "";
        }
        return route.path().contains("{secret}")
                ? owned(record).address(route).replaceFirst("^.*/(.*)\\..*$", "$1")
                : owned(record).idFor(route);
    }

    /** What a request asks for that is about somebody of the other tenant who is not the caller. */
    String askedOfRival(Route route) {
        if (ofRival == null) {
            ofRival = Belongings.of(member(MEMBERS.get(Record.OF_ANOTHER_TENANT)), author, rival);
        }
        return isByMember(route) ? MEMBERS.get(Record.OF_ANOTHER_TENANT) : ofRival.idFor(route);
    }

    /** The other member, and somebody of the other tenant, share this with the caller from now on, and nothing else. */
    void share(Collection<ConsentScope> scopes) {
        var names = scopes.stream().map(Enum::name).toArray(String[]::new);
        Sharing.share(rival, MEMBERS.get(Record.OF_ANOTHER_TENANT), MatrixCaller.SUBJECT, names);
        consent = Sharing.share(tenant, MEMBERS.get(Record.OF_ANOTHER_MEMBER), MatrixCaller.SUBJECT, names);
    }

    /** The other member shares nothing with the caller anymore. */
    void revoke() {
        if (consent != null) {
            Sharing.revoke(tenant, MEMBERS.get(Record.OF_ANOTHER_MEMBER), consent);
        }
    }

    String tenant() {
        return tenant;
    }

    /** Whether it can make the first record of a member of whom there is nothing yet. */
    static boolean creates(Route route) {
        return !route.gets() && (route.takesMember() || OF_ANYBODY.contains(route.id()));
    }

    static boolean isByMember(Route route) {
        return route.isOfAMember() || route.takesMember();
    }

    /** Sends what gets past 404 if the record is there for the caller. */
    Response call(MatrixCaller caller, Route route, Record record, String asked) {
        return call(caller, route, record, asked, "*");
    }

    /** @param tag of what is to be changed */
    Response call(MatrixCaller caller, Route route, Record record, String asked, String tag) {
        var request = caller.of(tenant).header("X-Request-Id", "matrix").header("If-Match", tag);
        if (route.takesMember()) {
            return naming(request, route, asked);
        }
        var model = model(record);
        return model.prepare(request, route).request(route.method(), address(model, route, asked));
    }

    private static String address(Belongings model, Route route, String asked) {
        if (route.path().contains("{key}") || !route.hasVariables()) {
            return model.address(route);
        }
        return route.path().contains("{secret}")
                ? route.path().replace("{secret}", asked)
                : model.address(route).replace(model.idFor(route), asked);
    }

    private static Response naming(Request request, Route route, String member) {
        if (route.bodyType() == null) {
            return request.queryParam("memberId", member).request(route.method(), route.path());
        }
        var body = MarkedBodies.example(route.id()).put("memberId", member);
        return request.contentType(route.bodyType()).body(body).request(route.method(), route.path());
    }

    /** Everything that there is, as its owners read it. */
    Map<Record, Map<String, String>> read() {
        return owned.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().read()));
    }
}
