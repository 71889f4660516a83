package dev.waymark;

import dev.waymark.support.ExamplePlayer;

/** The chapter of {@link ExamplesTest} in which Mia keeps something for a strategy. */
final class WorksheetExamples {

    private static final String WORKSHEETS = "/v1/members/mia/worksheets";
    private static final String NETWORK = WORKSHEETS + "/build-your-network";
    private static final String RECORDS = NETWORK + "/records";

    private WorksheetExamples() {}

    static void play(ExamplePlayer examples) {
        String contact = examples.play("addWorksheetRecord", "POST", RECORDS).path("id");
        examples.play("updateWorksheetRecord", "PATCH", "/v1/worksheet-records/" + contact);
        examples.play("listWorksheetRecords", "GET", RECORDS + "?kind=contact");
        examples.play("getWorksheetRecord", "GET", "/v1/worksheet-records/" + contact);
        examples.play("getMemberWorksheet", "GET", NETWORK);
        examples.play("listWorksheets", "GET", WORKSHEETS);
    }
}
