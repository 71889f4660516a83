package dev.waymark.journey;

import static dev.waymark.journey.Expectations.expect;
import static dev.waymark.journey.Expectations.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.waymark.client.ApiClient;
import dev.waymark.client.ApiException;
import dev.waymark.client.api.AssessmentsApi;
import dev.waymark.client.api.CheckInsApi;
import dev.waymark.client.api.GoalsApi;
import dev.waymark.client.api.PlansApi;
import dev.waymark.client.api.ProgressApi;
import dev.waymark.client.api.QuestionnairesApi;
import dev.waymark.client.api.StepsApi;
import dev.waymark.client.api.StrategiesApi;
import dev.waymark.client.api.WinsApi;
import dev.waymark.client.model.Achievement;
import dev.waymark.client.model.AddCheckIn;
import dev.waymark.client.model.Answer;
import dev.waymark.client.model.AssessmentStatus;
import dev.waymark.client.model.AssessmentView;
import dev.waymark.client.model.CompleteStep;
import dev.waymark.client.model.CreateAssessment;
import dev.waymark.client.model.CreatePlan;
import dev.waymark.client.model.Evaluate;
import dev.waymark.client.model.Fault;
import dev.waymark.client.model.Lifecycle;
import dev.waymark.client.model.OutcomeAchievement;
import dev.waymark.client.model.PausePlan;
import dev.waymark.client.model.PlanView;
import dev.waymark.client.model.SetGoalOutcome;
import dev.waymark.client.model.StepStatus;
import dev.waymark.client.model.StrategySummary;
import dev.waymark.client.model.UpdatePlan;
import dev.waymark.client.model.Weekday;
import dev.waymark.client.model.WinCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One member's whole journey, with nothing but a client that is generated from the published contract. */
public final class Journey {

    private static final String QUESTIONNAIRE = "career-rut-short";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final StrategiesApi strategies;
    private final QuestionnairesApi questionnaires;
    private final AssessmentsApi assessments;
    private final PlansApi plans;
    private final GoalsApi goals;
    private final StepsApi steps;
    private final ProgressApi progress;
    private final CheckInsApi checkIns;
    private final WinsApi wins;
    private final String member;

    private Journey(ApiClient client, String member) {
        strategies = new StrategiesApi(client);
        questionnaires = new QuestionnairesApi(client);
        assessments = new AssessmentsApi(client);
        plans = new PlansApi(client);
        goals = new GoalsApi(client);
        steps = new StepsApi(client);
        progress = new ProgressApi(client);
        checkIns = new CheckInsApi(client);
        wins = new WinsApi(client);
        this.member = member;
    }

    /** Made before the parts of the client, which copy its settings. */
    private static ApiClient client(String service, String token) {
        var client = new ApiClient();
        client.updateBaseUri(service);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    /** Takes a member through the whole loop. The program ends at the first difference from the contract. */
    public static void main(String... arguments) throws ApiException, JsonProcessingException {
        var service = System.getenv("WAYMARK");
        var client = client(service, System.getenv("TOKEN"));
        var member = System.getenv("MEMBER");
        var coach = client(service, System.getenv("COACH_TOKEN"));
        var journey = new Journey(client, member);
        journey.readCatalog();
        journey.askOneByOne("outdated-skills");
        var before = journey.assess("outdated-skills");
        var plan = journey.makePlan(before);
        journey.follow(plan);
        journey.change(plan);
        journey.measureChange(before);
        new Sharing(client, coach, System.getenv("COACH")).share(plan);
        new Records(client, member).keep("build-your-network");
        journey.failWell();
        journey.delete(plan);
        System.out.println("The journey works in Java.");
    }

    private void readCatalog() throws ApiException {
        var keys = new LinkedHashSet<String>();
        String cursor = null;
        do {
            var page = strategies.listStrategies(null, cursor, null, 5, null, null, null, null, null);
            page.getItems().stream().map(StrategySummary::getKey).forEach(keys::add);
            cursor = page.getNext();
        } while (cursor != null);
        expect(12, keys.size());
        var strategy = strategies.getStrategy(keys.iterator().next(), null, null, null);
        expect(false, strategy.getTemplate().getGoals().isEmpty());
    }

    /** Answers that give one cause the highest severity, and all others the lowest. */
    private Map<String, Answer> answersOf(String cause) throws ApiException {
        var questionnaire = questionnaires.getQuestionnaire(QUESTIONNAIRE, null, null, null);
        var scale = questionnaire.getScale();
        var answers = new HashMap<String, Answer>();
        for (var item : questionnaire.getItems()) {
            var isLow = item.getCause().equals(cause) == item.getReversed();
            answers.put(item.getKey(), new Answer(isLow ? scale.getMin() : scale.getMax()));
        }
        answers.put("wrong-field-1", new Answer("not_applicable"));
        return answers;
    }

    /** Asks only what the service names, and skips the first item of all. Nothing is stored. */
    private void askOneByOne(String cause) throws ApiException {
        var all = answersOf(cause);
        var skipped = new LinkedHashSet<String>();
        var sheet = new Evaluate().questionnaire(QUESTIONNAIRE).answers(new HashMap<>()).skipped(skipped);
        var asked = assessments.getNextItems(sheet, null);
        skipped.add(asked.getNextItems().get(0).getKey());
        while (!asked.getSufficient()) {
            expect(true, asked.getRemaining().getLeast() <= asked.getRemaining().getLikely());
            for (var item : asked.getNextItems()) {
                expect(false, item.getText().isEmpty());
                if (!skipped.contains(item.getKey())) {
                    sheet.putAnswersItem(item.getKey(), all.get(item.getKey()));
                }
            }
            asked = assessments.getNextItems(sheet, null);
        }
        var result = assessments.evaluateAnswers(sheet, null);
        expect(true, result.getSufficient());
        expect(false, result.getStartWith().getTitles().isEmpty());
    }

    private AssessmentView assess(String cause) throws ApiException {
        var wanted = new CreateAssessment()
                .questionnaire(QUESTIONNAIRE)
                .answers(answersOf(cause))
                .submit(true);
        var assessment = assessments.createAssessment(wanted, null, null);
        expect(AssessmentStatus.SCORED, assessment.getStatus());
        expect("not_applicable", assessment.getAnswers().get("wrong-field-1").getActualInstance());
        var severities = assessment.getResult().getCauses().stream()
                .filter(score -> score.getCause().equals(cause))
                .map(score -> score.getSeverity())
                .toList();
        expect(List.of(100.0), severities);
        return assessment;
    }

    private PlanView makePlan(AssessmentView assessment) throws ApiException, JsonProcessingException {
        var advised = new LinkedHashSet<>(assessment.getResult().getStartWith().getStrategies());
        var wanted = new CreatePlan()
                .title("Out of the rut")
                .strategies(advised)
                .startOn(TODAY)
                .weeklyMinutes(120)
                .daysOff(Set.of(Weekday.SAT, Weekday.SUN))
                .timeZone("Etc/UTC")
                .sourceAssessmentId(assessment.getId());
        var preview = plans.previewPlan(wanted, null);
        var key = UUID.randomUUID().toString();
        var plan = plans.createPlan(wanted, key, null);
        expect(null, preview.getId());
        expect(preview.getEndsOn(), plan.getEndsOn());
        expect(preview.getGoals().get(0).getSteps().get(0).getDueOn(), plan.getGoals().get(0).getSteps().get(0).getDueOn());

        var again = plans.createPlanWithHttpInfo(wanted, key, null);
        expect(plan, again.getData());
        expect(List.of("true"), again.getHeaders().get("idempotency-replayed"));
        var refused = problem(422, () -> plans.createPlan(wanted.weeklyMinutes(60), key, null));
        expect(true, refused.getType().getPath().endsWith("/idempotency-key-reused"));
        return plan;
    }

    private void follow(PlanView plan) throws ApiException {
        var step = plan.getGoals().get(0).getSteps().get(0);
        var done = steps.completeStep(step.getId(), null, null, null, new CompleteStep().note("Easier than I thought"));
        var isDone = done.getStatus() == StepStatus.DONE
                || done.getOccurrences().stream().anyMatch(each -> each.getStatus() == StepStatus.DONE);
        expect(true, isDone);

        var checkIn = checkIns.addCheckIn(plan.getId(), null, null, null, new AddCheckIn().confidence(6).mood(4).energy(3));
        expect(6, checkIn.getConfidence());
        var standing = progress.getPlanProgress(plan.getId(), null, null, null);
        expect(true, standing.getEffortDoneShare() > 0);

        var said = new SetGoalOutcome().achievement(OutcomeAchievement.ACHIEVED).evidence("Two colleagues could see it");
        var concluded = goals.setGoalOutcome(plan.getGoals().get(0).getId(), said, null, null);
        expect(Achievement.ACHIEVED, concluded.getAchievement());
        expect(said.getEvidence(), concluded.getOutcome().getEvidence());

        var win = wins.listMemberWins(member, null, null, null, null, null).getItems().stream()
                .filter(each -> each.getCode() == WinCode.FIRST_STEP)
                .findFirst()
                .orElseThrow();
        expect(false, wins.celebrateWin(win.getId(), null, null, null).getCelebratedAt() == null);
    }

    private void change(PlanView plan) throws ApiException, JsonProcessingException {
        var id = plan.getId();
        expect(Lifecycle.ON_HOLD, plans.pausePlan(id, null, null, null, new PausePlan().reason("The sea")).getLifecycle());
        expect(null, plans.resumePlan(id, null, null, null).getPause());

        var tag = plans.getPlanWithHttpInfo(id, null, null, null).getHeaders().get("etag").get(0);
        var changed = plans.updatePlan(id, tag, new UpdatePlan().title("Out of the rut by summer"), null);
        expect("Out of the rut by summer", changed.getTitle());
        expect(plan.getWeeklyMinutes(), changed.getWeeklyMinutes());
        var stale = problem(412, () -> plans.updatePlan(id, tag, new UpdatePlan().title("Lost"), null));
        expect(true, stale.getType().getPath().endsWith("/precondition-failed"));
    }

    private void measureChange(AssessmentView before) throws ApiException {
        var after = assess("isolation");
        var measured = assessments.compareAssessments(after.getId(), before.getId(), null, null, null);
        var outdated = measured.getCauses().stream()
                .filter(each -> each.getCause().equals("outdated-skills"))
                .findFirst()
                .orElseThrow();
        expect(List.of(100.0, 0.0, true), List.of(outdated.getBefore(), outdated.getAfter(), outdated.getReliable()));
    }

    private void failWell() throws JsonProcessingException {
        var wrong = new CreatePlan().addStrategiesItem("no-such").startOn(TODAY).weeklyMinutes(0).timeZone("Mars/Base");
        var refused = problem(400, () -> plans.createPlan(wrong, null, null));
        var pointers = refused.getErrors().stream().map(Fault::getPointer).sorted().toList();
        expect(List.of("/strategies/0", "/timeZone", "/weeklyMinutes"), pointers);
    }

    private void delete(PlanView plan) throws ApiException, JsonProcessingException {
        plans.deletePlan(plan.getId(), null, null);
        var gone = problem(404, () -> plans.getPlan(plan.getId(), null, null, null));
        expect(true, gone.getType().getPath().endsWith("/not-found"));
    }
}
