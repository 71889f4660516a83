package dev.waymark.worksheet.record;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import java.util.List;
import java.util.Map;

/** Records of Mia's worksheets, for tests. */
record WorksheetFixtures(PlanFixtures mia) {

    static final Map<String, Object> ADA = Map.of("person", " Ada ", "area", "own-field", "rhythmDays", 30);

    static final String NETWORK = of("build-your-network");

    /** The list of a worksheet's records. */
    static String of(String strategy) {
        return "/v1/members/mia/worksheets/%s/records".formatted(strategy);
    }

    static String at(String id) {
        return "/v1/worksheet-records/" + id;
    }

    Response add(String strategy, String kind, Map<String, Object> fields) {
        return mia.post(of(strategy), Map.of("kind", kind, "fields", fields));
    }

    String added(String strategy, String kind, Map<String, Object> fields) {
        return add(strategy, kind, fields).then().statusCode(201).extract().path("id");
    }

    String contact() {
        return added("build-your-network", "contact", ADA);
    }

    Response touch(String contact) {
        var fields = Map.of("topic", "Her new job", "outcome", "renewed");
        return mia.post(NETWORK, Map.of("kind", "touch", "parentId", contact, "fields", fields));
    }

    static List<String> ids(PlanFixtures reader, String list) {
        return reader.get(list).then().statusCode(200).extract().path("items.id");
    }
}
