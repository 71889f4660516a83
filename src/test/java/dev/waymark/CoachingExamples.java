package dev.waymark;

import static dev.waymark.support.Api.coach;

import dev.waymark.support.ExamplePlayer;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import java.util.Map;

/** The chapter of {@link ExamplesTest} in which a coach works with Mia. */
final class CoachingExamples {

    private CoachingExamples() {}

    static void play(ExamplePlayer examples, PlanFixtures mia, String plan) {
        var carl = mia.and(coach("carl"));
        Sharing.share(mia.tenant(), "mia", "carl", "PLANS");
        String note = examples.playAs(carl::request, "addNote", "POST", "/v1/members/mia/notes")
                .path("id");
        examples.playAs(carl::request, "updateNote", "PATCH", "/v1/notes/" + note);
        String step = examples.playAs(
                        carl::request, "addSuggestion", "POST", "/v1/plans/%s/suggestions".formatted(plan))
                .path("id");
        var words = carl.post("/v1/plans/%s/suggestions".formatted(plan), Map.of("message", "Well done!"))
                .<String>path("id");
        String session = examples.playAs(carl::request, "addSession", "POST", "/v1/members/mia/sessions")
                .path("id");
        examples.playAs(carl::request, "updateSession", "PATCH", "/v1/sessions/" + session);
        examples.playAs(carl::request, "getCoachCalendar", "GET", "/v1/coach/calendar");
        examples.playAs(carl::request, "listCoachMembers", "GET", "/v1/coach/members");
        examples.play("listNotes", "GET", "/v1/members/mia/notes");
        examples.play("getNote", "GET", "/v1/notes/" + note);
        examples.play("listSuggestions", "GET", "/v1/plans/%s/suggestions?status=open".formatted(plan));
        examples.play("acceptSuggestion", "POST", "/v1/suggestions/%s/acceptance".formatted(step));
        examples.play("declineSuggestion", "POST", "/v1/suggestions/%s/refusal".formatted(words));
        examples.play("getSuggestion", "GET", "/v1/suggestions/" + step);
        examples.play("listSessions", "GET", "/v1/members/mia/sessions");
        examples.play("getSession", "GET", "/v1/sessions/" + session);
    }
}
