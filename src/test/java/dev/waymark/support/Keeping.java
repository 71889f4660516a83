package dev.waymark.support;

/** What a member keeps besides plans and assessments. */
final class Keeping {

    private Keeping() {}

    /** A record in the worksheet of the strategy of {@link Belongings}; returns its id. */
    static String record(Api owner, String tenant) {
        return owner.of(tenant)
                .contentType("application/json")
                .body(Belongings.RECORD)
                .post("/v1/members/%s/worksheets/%s/records".formatted(owner.subject(), Belongings.STRATEGY))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A resume; returns its address. */
    static String resume(Api owner, String tenant) {
        var path = "/v1/members/%s/resume".formatted(owner.subject());
        owner.of(tenant)
                .contentType("application/json")
                .body("{\"basics\": {\"label\": \"Teacher\"}}")
                .put(path)
                .then()
                .statusCode(200);
        return path;
    }
}
