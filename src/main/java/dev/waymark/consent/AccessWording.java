package dev.waymark.consent;

import static dev.waymark.consent.AccessKind.CHECK_INS;
import static dev.waymark.consent.AccessKind.OTHER;
import static dev.waymark.consent.AccessKind.PLANS;
import static dev.waymark.consent.AccessKind.RESULTS;
import static dev.waymark.consent.AccessKind.WELLBEING;
import static dev.waymark.consent.AccessKind.WINS;
import static dev.waymark.consent.AccessKind.WORKSHEETS;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What each operation that a coach can call under a consent means to the member: the one table of it. */
final class AccessWording {

    /** What an operation reads, and a sentence about the coach. */
    record Words(AccessKind kind, String sentence) {}

    /** For what was read by an operation that this version does not have. */
    private static final Words UNKNOWN = new Words(OTHER, "Read something that you share.");

    private static final Map<String, Words> TABLE = Map.ofEntries(
            entry("listAssessments", new Words(RESULTS, "Looked at the list of your assessments.")),
            entry("getAssessment", new Words(RESULTS, "Read one of your assessments.")),
            entry("compareAssessments", new Words(RESULTS, "Compared two of your assessments.")),
            entry(
                    "makeChangeLink",
                    new Words(RESULTS, "Opened the picture of what has changed between two assessments.")),
            entry(
                    "getChangeChart",
                    new Words(RESULTS, "Looked at the picture of what has changed between two assessments.")),
            entry("makeChartLink", new Words(RESULTS, "Opened the picture of one of your assessments.")),
            entry("getAssessmentChart", new Words(RESULTS, "Looked at the picture of one of your assessments.")),
            entry("supposeAssessment", new Words(RESULTS, "Tried out other answers to one of your assessments.")),
            entry("getTrend", new Words(RESULTS, "Read how your results have developed.")),
            entry("makeTrendLink", new Words(RESULTS, "Opened the picture of how your results have developed.")),
            entry("getTrendChart", new Words(RESULTS, "Looked at the picture of how your results have developed.")),
            entry("listCoachMembers", new Words(OTHER, "Saw you in the list of the members who share with them.")),
            entry("listPlans", new Words(PLANS, "Looked at the list of your plans.")),
            entry("getPlan", new Words(PLANS, "Read your plan.")),
            entry("getPlanCalendar", new Words(PLANS, "Read your plan as a calendar.")),
            entry("listPlanHistory", new Words(PLANS, "Read the history of your plan.")),
            entry("getPlanProgress", new Words(PLANS, "Read how your plan is going.")),
            entry("listSuggestions", new Words(PLANS, "Read the suggestions for your plan.")),
            entry("getSuggestion", new Words(PLANS, "Read a suggestion for your plan.")),
            entry("makeTimelineLink", new Words(PLANS, "Opened the picture of your plan.")),
            entry("getPlanTimeline", new Words(PLANS, "Looked at the picture of your plan.")),
            entry("getGoal", new Words(PLANS, "Read one of your goals.")),
            entry("getStep", new Words(PLANS, "Read one of your steps.")),
            entry("listAgenda", new Words(PLANS, "Read what is due for you.")),
            entry("getToday", new Words(PLANS, "Read what is due for you today.")),
            entry("listCheckIns", new Words(CHECK_INS, "Read your check-ins.")),
            entry("getCheckIn", new Words(CHECK_INS, "Read one of your check-ins.")),
            entry("getCheckInTrend", new Words(WELLBEING, "Read how your mood and energy have developed.")),
            entry("listPlanWins", new Words(WINS, "Read the wins of your plan.")),
            entry("getWin", new Words(WINS, "Read one of your wins.")),
            entry("listMemberWins", new Words(WINS, "Read your wins.")),
            entry("listWorksheets", new Words(WORKSHEETS, "Looked at the list of your worksheets.")),
            entry("getMemberWorksheet", new Words(WORKSHEETS, "Read one of your worksheets.")),
            entry("listWorksheetRecords", new Words(WORKSHEETS, "Looked at what you keep for a strategy.")),
            entry("getWorksheetRecord", new Words(WORKSHEETS, "Read something that you keep for a strategy.")),
            entry("exportResume", new Words(WORKSHEETS, "Read your resume.")));

    private AccessWording() {}

    static Words of(String operation) {
        return TABLE.getOrDefault(operation, UNKNOWN);
    }

    /** The operations that have words. */
    static Set<String> operations() {
        return TABLE.keySet();
    }
}
