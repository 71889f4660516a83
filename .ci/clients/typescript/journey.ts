// One member's whole journey, with nothing but a client that is generated from the published contract.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { env } from "node:process";
import createClient from "openapi-fetch";
import type { components, paths } from "./target/waymark.js";

type Schemas = components["schemas"];
type Problem = Schemas["Problem"];

const { WAYMARK, TOKEN, MEMBER, COACH, COACH_TOKEN } = env;
assert(WAYMARK && TOKEN && MEMBER && COACH && COACH_TOKEN, "Set WAYMARK, TOKEN, MEMBER, COACH and COACH_TOKEN.");

const client = (token: string) => createClient<paths>({ baseUrl: WAYMARK, headers: { Authorization: `Bearer ${token}` } });
const waymark = client(TOKEN);
const mergePatch = { "Content-Type": "application/merge-patch+json" };
const today = new Date().toISOString().slice(0, 10);

/** Returns the response body. A problem ends the journey. */
function answer<T>(result: { data?: T; error?: unknown; response: Response }): T {
  assert(result.data !== undefined, `${result.response.status} ${JSON.stringify(result.error)}`);
  return result.data;
}

/** Returns the expected problem, in the type from the contract. */
function problem(result: { error?: Problem; response: Response }, status: number): Problem {
  assert.equal(result.response.status, status);
  assert(result.error);
  return result.error;
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  assert(item !== undefined);
  return item;
}

function etag(response: Response): string {
  const tag = response.headers.get("ETag");
  assert(tag);
  return tag;
}

async function catalog(): Promise<void> {
  const keys: string[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = cursor === null ? { limit: 5 } : { limit: 5, cursor };
    const page: Schemas["StrategySummaryPage"] = answer(await waymark.GET("/v1/strategies", { params: { query } }));
    keys.push(...page.items.map((strategy) => strategy.key));
    cursor = page.next;
  } while (cursor !== null);
  assert.equal(new Set(keys).size, 12);

  const key = first(keys);
  const strategy = answer(await waymark.GET("/v1/strategies/{key}", { params: { path: { key } } }));
  assert(strategy.template.goals.length > 0);
}

/** Answers that give one cause the highest severity, and all others the lowest. */
async function answersOf(cause: string): Promise<Record<string, Schemas["Answer"]>> {
  const path = { key: "career-rut-short" };
  const { items, scale } = answer(await waymark.GET("/v1/questionnaires/{key}", { params: { path } }));
  const answers: Record<string, Schemas["Answer"]> = {};
  for (const item of items) {
    answers[item.key] = (item.cause === cause) === item.reversed ? scale.min : scale.max;
  }
  answers[first(items.filter((item) => item.cause === "wrong-field")).key] = "not_applicable";
  return answers;
}

/** Asks only what the service names, and skips the first item of all. Nothing is stored. */
async function askOneByOne(cause: string): Promise<void> {
  const all = await answersOf(cause);
  const body = { questionnaire: "career-rut-short", answers: {} as typeof all, skipped: [] as string[] };
  const next = async () => answer(await waymark.POST("/v1/evaluations/next-items", { body }));
  let asked = await next();
  body.skipped.push(first(asked.nextItems).key);
  while (!asked.sufficient) {
    assert(asked.remaining.least <= asked.remaining.likely);
    for (const { key, text } of asked.nextItems) {
      assert(text);
      if (!body.skipped.includes(key)) body.answers[key] = all[key]!;
    }
    asked = await next();
  }
  const result = answer(await waymark.POST("/v1/evaluations", { body }));
  assert(result.sufficient && result.startWith.titles.length > 0);
  const chart = await waymark.POST("/v1/evaluations/chart", { body, parseAs: "text" });
  assert.match(answer(chart), /^<svg/);
}

async function assess(cause: string): Promise<Schemas["AssessmentView"]> {
  const body = { questionnaire: "career-rut-short", answers: await answersOf(cause), submit: true };
  const assessment = answer(await waymark.POST("/v1/assessments", { body }));
  assert.equal(assessment.status, "scored");
  assert(assessment.result);
  const score = assessment.result.causes.find((each) => each.cause === cause);
  assert.equal(score?.severity, 100);
  return assessment;
}

async function makePlan(assessment: Schemas["AssessmentView"]): Promise<Schemas["PlanView"]> {
  const body: Schemas["CreatePlan"] = {
    title: "Out of the rut",
    strategies: assessment.result?.startWith.strategies ?? [],
    startOn: today,
    weeklyMinutes: 120,
    daysOff: ["sat", "sun"],
    timeZone: "Etc/UTC",
    sourceAssessmentId: assessment.id,
  };
  const preview = answer(await waymark.POST("/v1/plan-previews", { body }));
  const header = { "Idempotency-Key": randomUUID() };
  const made = await waymark.POST("/v1/plans", { params: { header }, body });
  const plan = answer(made);
  assert.equal(preview.id, null);
  const days = (goals: Schemas["GoalPreview"][]) => goals.map((goal) => goal.steps.map((step) => [step.ref, step.dueOn]));
  assert.deepEqual(days(plan.goals), days(preview.goals));
  assert.equal(made.response.headers.get("Location"), `${WAYMARK}/v1/plans/${plan.id}`);

  const again = await waymark.POST("/v1/plans", { params: { header }, body });
  assert.equal(answer(again).id, plan.id);
  assert.equal(again.response.headers.get("Idempotency-Replayed"), "true");
  const other = await waymark.POST("/v1/plans", { params: { header }, body: { ...body, weeklyMinutes: 60 } });
  assert.match(problem(other, 422).type, /idempotency-key-reused$/);
  return plan;
}

async function follow(plan: Schemas["PlanView"]): Promise<void> {
  const path = { id: plan.id };
  const step = first(first(plan.goals).steps);
  const note = { note: "Easier than I thought" };
  const done = await waymark.POST("/v1/steps/{id}/completion", { params: { path: { id: step.id } }, body: note });
  assert(answer(done).status === "done" || answer(done).occurrences.some((each) => each.status === "done"));

  const body = { confidence: 6, mood: 4, energy: 3 };
  assert.equal(answer(await waymark.POST("/v1/plans/{id}/check-ins", { params: { path }, body })).on, today);
  const progress = answer(await waymark.GET("/v1/plans/{id}/progress", { params: { path } }));
  assert((progress.effortDoneShare ?? 0) > 0);
  assert(progress.sentence);

  const goal = { id: first(plan.goals).id };
  const said: Schemas["SetGoalOutcome"] = { achievement: "achieved", evidence: "Two colleagues could see it" };
  const concluded = answer(await waymark.PUT("/v1/goals/{id}/outcome", { params: { path: goal }, body: said }));
  assert.equal(concluded.outcome?.evidence, said.evidence);
  assert.equal(concluded.awaitingOutcome, false);

  const wins = answer(await waymark.GET("/v1/members/{memberId}/wins", { params: { path: { memberId: MEMBER! } } }));
  const win = first(wins.items.filter((each) => each.code === "first_step"));
  const celebrated = await waymark.POST("/v1/wins/{id}/celebration", { params: { path: { id: win.id } } });
  assert(answer(celebrated).celebratedAt);
}

async function change(plan: Schemas["PlanView"]): Promise<void> {
  const path = { id: plan.id };
  const paused = await waymark.POST("/v1/plans/{id}/pause", { params: { path }, body: { reason: "The sea" } });
  assert.equal(answer(paused).lifecycle, "on_hold");
  const resumed = await waymark.POST("/v1/plans/{id}/resume", { params: { path } });
  assert.equal(answer(resumed).pause, null);

  const read = await waymark.GET("/v1/plans/{id}", { params: { path } });
  const params = { path, header: { "If-Match": etag(read.response) } };
  const body = { title: "Out of the rut by summer" };
  const changed = await waymark.PATCH("/v1/plans/{id}", { params, body, headers: mergePatch });
  assert.equal(answer(changed).title, body.title);
  assert.equal(answer(changed).weeklyMinutes, plan.weeklyMinutes);
  const stale = await waymark.PATCH("/v1/plans/{id}", { params, body: { title: "Lost" }, headers: mergePatch });
  assert.match(problem(stale, 412).type, /precondition-failed$/);
}

async function measureChange(before: Schemas["AssessmentView"]): Promise<void> {
  const after = await assess("isolation");
  const params = { path: { id: after.id }, query: { since: before.id } };
  const measured = answer(await waymark.GET("/v1/assessments/{id}/change", { params }));
  const outdated = measured.causes.find((each) => each.cause === "outdated-skills");
  assert.deepEqual([outdated?.before, outdated?.after, outdated?.reliable], [100, 0, true]);
}

/** A coach reads nothing before the member consents, and nothing afterward. The member sees what the coach has read. */
async function share(plan: Schemas["PlanView"]): Promise<void> {
  const coach = client(COACH_TOKEN!);
  const read = () => coach.GET("/v1/plans/{id}", { params: { path: { id: plan.id } } });
  problem(await read(), 404);

  const body: Schemas["CreateConsent"] = { coachId: COACH!, scopes: ["plans"] };
  const consent = answer(await waymark.POST("/v1/consents", { body }));
  assert.equal(consent.until, null);
  assert.equal(answer(await read()).title, "Out of the rut by summer");
  const params = { path: { id: consent.id } };
  const accesses = answer(await waymark.GET("/v1/consents/{id}/accesses", { params }));
  assert.deepEqual(accesses.items.map((access) => [access.operation, access.recordId]), [["getPlan", plan.id]]);

  assert.equal((await waymark.DELETE("/v1/consents/{id}", { params })).response.status, 204);
  problem(await read(), 404);
}

/** Fills in a form that is made from nothing but the worksheet, and takes what has become of it along. */
async function keepRecord(strategy: string): Promise<void> {
  const definition = answer(await waymark.GET("/v1/strategies/{key}/worksheet", { params: { path: { key: strategy } } }));
  const kind = first(definition.records.filter((each) => each.of === null));
  const fields: Schemas["AddWorksheetRecord"]["fields"] = {};
  for (const field of kind.fields.filter((each) => each.required)) {
    fields[field.key] = field.type === "choice" ? first(field.options).key : "Ines";
  }
  assert.deepEqual(kind.schema["required"], Object.keys(fields));

  const path = { memberId: MEMBER!, strategy };
  const sent = { params: { path }, body: { kind: kind.key, fields } };
  const record = answer(await waymark.POST("/v1/members/{memberId}/worksheets/{strategy}/records", sent));
  assert.deepEqual([record.name, record.fields], ["Ines", fields]);
  const worksheet = answer(await waymark.GET("/v1/members/{memberId}/worksheets/{strategy}", { params: { path } }));
  assert.equal(worksheet.counts.find((each) => each.kind === kind.key)?.count, 1);
  const spread = worksheet.figures.find((figure) => figure.key === "spread");
  assert.deepEqual([spread?.value, spread?.unit, spread?.parts.length], [0, "share", 1]);

  const exported = answer(await waymark.GET("/v1/members/{memberId}/export", { params: { path: { memberId: MEMBER! } } }));
  assert(typeof exported !== "string");
  assert.deepEqual(exported.sections["worksheetRecords"]?.map((each) => [each["id"], each["fields"]]), [[record.id, fields]]);
}

async function failWell(): Promise<void> {
  const body: Schemas["CreatePlan"] = { strategies: ["no-such"], startOn: today, weeklyMinutes: 0, timeZone: "Mars/Base" };
  const refused = problem(await waymark.POST("/v1/plans", { body }), 400);
  const pointers = refused.errors?.map((fault) => fault.pointer).sort();
  assert.deepEqual(pointers, ["/strategies/0", "/timeZone", "/weeklyMinutes"]);
  assert(refused.requestId);
}

async function remove(plan: Schemas["PlanView"]): Promise<void> {
  const params = { path: { id: plan.id } };
  const calendar = await waymark.GET("/v1/plans/{id}/calendar", { params, parseAs: "text" });
  assert.match(answer(calendar), /^BEGIN:VCALENDAR/);
  assert.equal((await waymark.DELETE("/v1/plans/{id}", { params })).response.status, 204);
  assert.match(problem(await waymark.GET("/v1/plans/{id}", { params }), 404).type, /not-found$/);
}

await catalog();
await askOneByOne("outdated-skills");
const before = await assess("outdated-skills");
const plan = await makePlan(before);
await follow(plan);
await change(plan);
await measureChange(before);
await share(plan);
await keepRecord("build-your-network");
await failWell();
await remove(plan);
console.log("The journey works in TypeScript.");
