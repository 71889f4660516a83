package dev.waymark.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a platform keeps: when each record was last changed, and from where to ask next. */
final class Follower {

    static final String THE_BEGINNING = "2020-01-01T00:00:00Z";

    private final FollowedList list;
    private final PlanFixtures backend;
    private final Map<String, String> seen = new HashMap<>();
    private String since = THE_BEGINNING;

    Follower(FollowedList list, PlanFixtures backend) {
        this.list = list;
        this.backend = backend;
    }

    /** From where it asks next. */
    String since() {
        return since;
    }

    void startFrom(String instant) {
        since = instant;
    }

    /** Asks for all pages; the ids of what is listed. */
    List<String> poll() {
        var page = page(null);
        var listed = new ArrayList<String>();
        take(page, listed);
        while (page.path("next") != null) {
            page = page(page.path("next"));
            take(page, listed);
        }
        since = page.path("updatedUntil");
        return listed;
    }

    private void take(Response page, List<String> listed) {
        page.then().statusCode(200);
        List<String> ids = page.path("items.id");
        List<String> changes = page.path("items.updatedAt");
        for (var at = 0; at < ids.size(); at++) {
            seen.put(ids.get(at), changes.get(at));
        }
        listed.addAll(ids);
    }

    Response page(String cursor) {
        var request = backend.request().queryParam("updatedSince", since).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(list.path());
    }

    void hasSeenEverything() {
        var all = backend.read(list.path() + "?limit=100");
        var expected = new HashMap<String, String>();
        List<Map<String, String>> items = all.getList("items");
        items.forEach(item -> expected.put(item.get("id"), item.get("updatedAt")));
        assertThat(seen).isEqualTo(expected);
    }
}
