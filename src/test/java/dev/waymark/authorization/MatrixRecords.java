package dev.waymark.authorization;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;

import dev.waymark.support.Belongings;
import dev.waymark.support.MarkedBodies;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something of every kind for every relation that a record can have to the caller, who is Alice. */
final class MatrixRecords {

    /** Whose the record is that is asked for. */
    enum Record {
        OWN,
        OF_ANOTHER_MEMBER,
        OF_ANOTHER_TENANT,
        ABSENT
    }

    private static final String ABSENT_SECRET = "A".repeat(48);

    /** Of one length, as ids are, so that responses that repeat them are. */
    private static final Map<Record, String> MEMBERS = Map.of(
            Record.OWN, MatrixCaller.SUBJECT,
            Record.OF_ANOTHER_MEMBER, "bobby",
            Record.OF_ANOTHER_TENANT, "rival",
            Record.ABSENT, "nobod");

    private final String tenant = newTenant();
    private final String rival = newTenant();
    private final Map<Record, Belongings> owned = new EnumMap<>(Record.class);

    /** Made when it is first asked for. In the other tenant it is the caller's own subject that owns the records. */
    private Belongings owned(Record record) {
        return owned.computeIfAbsent(record, whose -> {
            if (whose == Record.OF_ANOTHER_TENANT) {
                Belongings.of(member(MEMBERS.get(whose)), rival);
                return Belongings.of(member(MatrixCaller.SUBJECT), rival);
            }
            return Belongings.of(member(MEMBERS.get(whose)), tenant);
        });
    }

    /** One record of each relation, of every kind. */
    static MatrixRecords all() {
        var records = new MatrixRecords();
        List.of(Record.OWN, Record.OF_ANOTHER_MEMBER, Record.OF_ANOTHER_TENANT).forEach(records::owned);
        return records;
    }

    /** What a request asks for, by whose it is. */
    String asked(Route route, Record record) {
        if (isByMember(route)) {
            owned(record == Record.ABSENT ? Record.OWN : record);
            // Whoever gets something is not absent anymore.
            return record == Record.ABSENT && route.takesMember() && route.writes()
                    ? "nobody-" + UUID.randomUUID()
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
        var model = owned(record == Record.ABSENT ? Record.OWN : record);
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
