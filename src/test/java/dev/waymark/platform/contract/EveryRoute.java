package dev.waymark.platform.contract;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;

import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alice, who has something of everything, calls every route of the contract, and routes yet to come. */
final class EveryRoute {

    private static final Api ALICE = member("alice");

    private static @Nullable EveryRoute alices;

    private final String tenant = newTenant();
    private final Belongings belongings = Belongings.of(ALICE, tenant);

    /** Hers is made once: no request changes anything of it. */
    static EveryRoute alices() {
        if (alices == null) {
            alices = new EveryRoute();
        }
        return alices;
    }

    static Stream<Route> all() {
        return Routes.all();
    }

    static Stream<Route> reading() {
        return Routes.all().filter(Route::gets);
    }

    static Stream<Route> readingWhatIsTagged() {
        return reading().filter(Route::isTagged);
    }

    static Stream<Route> withABody() {
        return Routes.all().filter(route -> route.bodyType() != null);
    }

    /** A resume keeps properties that its format does not name. */
    static Stream<Route> withAnExactBody() {
        return withABody().filter(route -> !route.id().equals("importResume"));
    }

    static Stream<Route> changing() {
        return Routes.all().filter(route -> route.writes() && route.hasVariables());
    }

    static Stream<Route> writing() {
        return Routes.all().filter(Route::writes);
    }

    static Stream<Route> patching() {
        return Routes.all().filter(route -> route.method().equals("PATCH"));
    }

    /** Her assessment is scored, and stays as it is. */
    static Stream<Route> patchingWhatIsOpen() {
        return patching().filter(route -> !route.kind().equals("assessments"));
    }

    static Stream<Route> withAToken() {
        return Routes.all().filter(route -> !route.openToAll());
    }

    /** The address of something of hers. */
    String address(Route route) {
        return belongings.address(route);
    }

    Request alice() {
        return ALICE.of(tenant);
    }

    /** A request of hers, or of someone who may send it, with what the route cannot do without. */
    Request prepared(Route route) {
        return belongings.prepare(belongings.as(route), route);
    }

    /** Sends a request to what is hers. */
    Response call(Request request, Route route) {
        return request.request(route.method(), address(route));
    }
}
