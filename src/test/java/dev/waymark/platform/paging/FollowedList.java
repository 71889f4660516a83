package dev.waymark.platform.paging;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanFixtures;
import java.time.Instant;
import java.util.Locale;

/** The lists that can be followed, by what changes in them; tables are called like lists. */
enum FollowedList {
    PLANS {
        @Override
        String make(PlanFixtures who) {
            return who.emptyPlan();
        }

        @Override
        void change(PlanFixtures who, String id) {
            who.patch("/v1/plans/" + id, "{\"title\": \"Changed at " + Instant.now() + "\"}")
                    .then()
                    .statusCode(200);
        }
    },
    ASSESSMENTS {
        @Override
        String make(PlanFixtures who) {
            return Answers.begin(who.request(), "{\"questionnaire\": \"career-rut-short\"}")
                    .path("id");
        }

        @Override
        void change(PlanFixtures who, String id) {
            who.patch("/v1/assessments/" + id, "{\"answers\": {\"isolation-3\": 4}}")
                    .then()
                    .statusCode(200);
        }
    },
    SCORED_ASSESSMENTS {
        @Override
        String make(PlanFixtures who) {
            return Answers.lonelyInShort().scoredBy(who.request());
        }

        /** By a choice, which is all that can change of it. */
        @Override
        void change(PlanFixtures who, String id) {
            who.with("Content-Type", "application/json")
                    .body("{\"choice\": \"not_for_me\", \"reason\": \"Said at " + Instant.now() + "\"}")
                    .put("/v1/assessments/" + id + "/choices/find-a-mentor")
                    .then()
                    .statusCode(200);
        }

        @Override
        String table() {
            return ASSESSMENTS.table();
        }
    };

    abstract String make(PlanFixtures who);

    abstract void change(PlanFixtures who, String id);

    String path() {
        return "/v1/" + table();
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
