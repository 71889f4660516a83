package dev.waymark;

import dev.waymark.support.ExamplePlayer;
import dev.waymark.support.PlanFixtures;
import java.util.List;
import java.util.Map;

/** The chapter of {@link ExamplesTest} in which Mia brings a resume along, and takes it away with an achievement more. */
final class ResumeExamples {

    private static final String RESUME = "/v1/members/mia/resume";

    private ResumeExamples() {}

    static void play(ExamplePlayer examples, PlanFixtures mia) {
        var achievement = Map.of(
                "situation", "New colleagues learned by watching",
                "action", "Ran a workshop for new teachers",
                "result", "They teach on their own from week two",
                "number", "6 people",
                "skills", List.of("Facilitation"),
                "employer", "Bright Courses");
        mia.post(
                        "/v1/members/mia/worksheets/refresh-resume-and-presence/records",
                        Map.of("kind", "achievement", "fields", achievement))
                .then()
                .statusCode(201);
        examples.play("importResume", "PUT", RESUME);
        examples.play("exportResume", "GET", RESUME + "?skill=facilitation");
        examples.play("deleteResume", "DELETE", RESUME);
    }
}
