package dev.waymark.authorization;

import static dev.waymark.authorization.Permission.CATALOG;
import static dev.waymark.authorization.Permission.CHANGE;
import static dev.waymark.authorization.Permission.READ;
import static dev.waymark.authorization.Permission.SECRET;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of all operations: who may call each of them, and on whose records. An operation without a row is denied. */
public final class Permissions {

    private static final Map<String, Permission> TABLE = Map.ofEntries(
            // Catalog and evaluations
            entry("listStrategies", CATALOG),
            entry("getStrategy", CATALOG),
            entry("listCauses", CATALOG),
            entry("getCause", CATALOG),
            entry("listQuestionnaires", CATALOG),
            entry("getQuestionnaire", CATALOG),
            entry("listQuestionnaireVersions", CATALOG),
            entry("getQuestionnaireVersion", CATALOG),
            entry("evaluateAnswers", CATALOG),
            entry("getEvaluationChart", CATALOG),
            entry("getNextItems", CATALOG),
            // Assessments
            entry("listAssessments", READ),
            entry("createAssessment", CHANGE),
            entry("updateAssessment", CHANGE),
            entry("getAssessment", READ),
            entry("deleteAssessment", CHANGE),
            entry("compareAssessments", READ),
            entry("makeChangeLink", READ),
            entry("getChangeChart", READ),
            entry("makeChartLink", READ),
            entry("getAssessmentChart", READ),
            entry("setChoice", CHANGE),
            entry("deleteChoice", CHANGE),
            entry("submitAssessment", CHANGE),
            entry("supposeAssessment", READ),
            // Plans
            entry("previewPlan", CHANGE),
            entry("listPlans", READ),
            entry("createPlan", CHANGE),
            entry("updatePlan", CHANGE),
            entry("getPlan", READ),
            entry("deletePlan", CHANGE),
            entry("getPlanCalendar", READ),
            entry("revokeCalendarFeed", CHANGE),
            entry("makeCalendarFeed", CHANGE),
            entry("listCheckIns", READ),
            entry("addCheckIn", CHANGE),
            entry("getCheckInTrend", READ),
            entry("addGoal", CHANGE),
            entry("listPlanHistory", READ),
            entry("pausePlan", CHANGE),
            entry("getPlanProgress", READ),
            entry("replanPlan", CHANGE),
            entry("resumePlan", CHANGE),
            entry("addStrategies", CHANGE),
            entry("makeTimelineLink", READ),
            entry("getPlanTimeline", READ),
            entry("listPlanWins", READ),
            entry("updateGoal", CHANGE),
            entry("getGoal", READ),
            entry("deleteGoal", CHANGE),
            entry("setGoalOutcome", CHANGE),
            entry("deleteGoalOutcome", CHANGE),
            entry("addStep", CHANGE),
            entry("updateStep", CHANGE),
            entry("getStep", READ),
            entry("deleteStep", CHANGE),
            entry("reopenStep", CHANGE),
            entry("completeStep", CHANGE),
            entry("rehearseStep", CHANGE),
            entry("skipStep", CHANGE),
            entry("splitStep", CHANGE),
            entry("getCheckIn", READ),
            entry("getWin", READ),
            entry("celebrateWin", CHANGE),
            entry("listAgenda", READ),
            entry("getToday", READ),
            entry("getTrend", READ),
            entry("makeTrendLink", READ),
            entry("getTrendChart", READ),
            entry("listMemberWins", READ),
            // What a secret opens
            entry("readCalendarFeed", SECRET),
            entry("readPicture", SECRET));

    private Permissions() {}

    /** What is permitted with this operation; nothing if it has no row. */
    public static Optional<Permission> of(String operationId) {
        return Optional.ofNullable(TABLE.get(operationId));
    }

    /** The operations that have a row. */
    public static Set<String> operations() {
        return TABLE.keySet();
    }
}
