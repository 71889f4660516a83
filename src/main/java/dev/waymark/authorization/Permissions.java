package dev.waymark.authorization;

import static dev.waymark.authorization.Permission.ASK_FOR_CONSENT;
import static dev.waymark.authorization.Permission.CATALOG;
import static dev.waymark.authorization.Permission.CHANGE;
import static dev.waymark.authorization.Permission.COACH;
import static dev.waymark.authorization.Permission.OVERSEE;
import static dev.waymark.authorization.Permission.READ;
import static dev.waymark.authorization.Permission.READ_AS_COACH;
import static dev.waymark.authorization.Permission.READ_AUDIT;
import static dev.waymark.authorization.Permission.READ_CHECK_INS;
import static dev.waymark.authorization.Permission.READ_COACHING;
import static dev.waymark.authorization.Permission.READ_CONSENTS;
import static dev.waymark.authorization.Permission.READ_FEELINGS;
import static dev.waymark.authorization.Permission.READ_PLANS;
import static dev.waymark.authorization.Permission.READ_RESULTS;
import static dev.waymark.authorization.Permission.READ_WINS;
import static dev.waymark.authorization.Permission.READ_WORKSHEETS;
import static dev.waymark.authorization.Permission.SECRET;
import static dev.waymark.authorization.Permission.SORT;
import static dev.waymark.authorization.Permission.SUGGEST;
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
            entry("getWorksheet", CATALOG),
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
            entry("listAssessments", READ_RESULTS),
            entry("createAssessment", CHANGE),
            entry("updateAssessment", CHANGE),
            entry("getAssessment", READ_RESULTS),
            entry("deleteAssessment", CHANGE),
            entry("compareAssessments", READ_RESULTS),
            entry("makeChangeLink", READ_RESULTS),
            entry("getChangeChart", READ_RESULTS),
            entry("makeChartLink", READ_RESULTS),
            entry("getAssessmentChart", READ_RESULTS),
            entry("setChoice", CHANGE),
            entry("deleteChoice", CHANGE),
            entry("submitAssessment", CHANGE),
            entry("supposeAssessment", READ_RESULTS),
            // Plans
            entry("previewPlan", CHANGE),
            entry("listPlans", READ_PLANS),
            entry("createPlan", CHANGE),
            entry("updatePlan", CHANGE),
            entry("getPlan", READ_PLANS),
            entry("deletePlan", CHANGE),
            entry("getPlanCalendar", READ_PLANS),
            entry("revokeCalendarFeed", CHANGE),
            entry("makeCalendarFeed", CHANGE),
            entry("listCheckIns", READ_CHECK_INS),
            entry("addCheckIn", CHANGE),
            entry("getCheckInTrend", READ_FEELINGS),
            entry("addGoal", CHANGE),
            entry("listPlanHistory", READ_PLANS),
            entry("pausePlan", CHANGE),
            entry("getPlanProgress", READ_PLANS),
            entry("replanPlan", CHANGE),
            entry("resumePlan", CHANGE),
            entry("addStrategies", CHANGE),
            entry("makeTimelineLink", READ_PLANS),
            entry("getPlanTimeline", READ_PLANS),
            entry("listPlanWins", READ_WINS),
            entry("updateGoal", CHANGE),
            entry("getGoal", READ_PLANS),
            entry("deleteGoal", CHANGE),
            entry("setGoalOutcome", CHANGE),
            entry("deleteGoalOutcome", CHANGE),
            entry("addStep", CHANGE),
            entry("updateStep", CHANGE),
            entry("getStep", READ_PLANS),
            entry("deleteStep", CHANGE),
            entry("reopenStep", CHANGE),
            entry("completeStep", CHANGE),
            entry("rehearseStep", CHANGE),
            entry("skipStep", CHANGE),
            entry("splitStep", CHANGE),
            entry("getCheckIn", READ_CHECK_INS),
            entry("getWin", READ_WINS),
            entry("celebrateWin", CHANGE),
            entry("listAgenda", READ_PLANS),
            entry("getToday", READ_PLANS),
            entry("getTrend", READ_RESULTS),
            entry("makeTrendLink", READ_RESULTS),
            entry("getTrendChart", READ_RESULTS),
            entry("listMemberWins", READ_WINS),
            // Worksheets
            entry("listWorksheets", READ_WORKSHEETS),
            entry("getMemberWorksheet", READ_WORKSHEETS),
            entry("listWorksheetRecords", READ_WORKSHEETS),
            entry("addWorksheetRecord", CHANGE),
            entry("getWorksheetRecord", READ_WORKSHEETS),
            entry("updateWorksheetRecord", CHANGE),
            entry("deleteWorksheetRecord", CHANGE),
            entry("exportResume", READ_WORKSHEETS),
            entry("importResume", CHANGE),
            entry("deleteResume", CHANGE),
            // Consents
            entry("listConsentScopes", CATALOG),
            entry("listConsents", READ_CONSENTS),
            entry("createConsent", CHANGE),
            entry("getConsent", READ_CONSENTS),
            entry("updateConsent", CHANGE),
            entry("revokeConsent", CHANGE),
            entry("listConsentAccesses", READ),
            entry("listMemberConsents", READ),
            entry("listConsentRequests", READ_CONSENTS),
            entry("createConsentRequest", ASK_FOR_CONSENT),
            entry("getConsentRequest", READ_CONSENTS),
            entry("withdrawConsentRequest", ASK_FOR_CONSENT),
            entry("acceptConsentRequest", CHANGE),
            entry("refuseConsentRequest", CHANGE),
            // A member's data as a whole
            entry("eraseMember", CHANGE),
            entry("readmitMember", CHANGE),
            entry("getErasure", READ),
            entry("exportMember", READ),
            // Cohorts
            entry("getMemberCohorts", READ),
            entry("setMemberCohorts", SORT),
            entry("getCohortSummary", OVERSEE),
            // The audit trail
            entry("listAuditEvents", READ_AUDIT),
            entry("verifyAuditTrail", OVERSEE),
            // What coaches write for members
            // What coaches see of their members, and write for them
            entry("listCoachMembers", READ_AS_COACH),
            entry("addNote", COACH),
            entry("listNotes", READ_COACHING),
            entry("getNote", READ_COACHING),
            entry("updateNote", COACH),
            entry("deleteNote", COACH),
            entry("addSuggestion", SUGGEST),
            entry("listSuggestions", READ_PLANS),
            entry("getSuggestion", READ_PLANS),
            entry("acceptSuggestion", CHANGE),
            entry("declineSuggestion", CHANGE),
            entry("withdrawSuggestion", COACH),
            entry("addSession", COACH),
            entry("listSessions", READ_COACHING),
            entry("getSession", READ_COACHING),
            entry("updateSession", COACH),
            entry("deleteSession", COACH),
            entry("getCoachCalendar", READ_AS_COACH),
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
