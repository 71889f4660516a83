package dev.waymark.platform.paging;

import dev.waymark.support.Answers;
import dev.waymark.support.PlanFixtures;
import java.time.Instant;
import java.util.Locale;

/** The lists that can be followed; tables are called like lists. */
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
