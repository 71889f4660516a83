// Walks through the reference front end of the service at WAYMARK in Chromium, as a member, a coach and an administrator. Every screen is
// looked at by axe, fits its width, logs no error and requests nothing from elsewhere; its picture is kept in target/try.
// `.ci/local-run node .ci/try/walk.mjs` goes from the sign-in to the first step on a phone; with --full it goes all the way, on a phone and
// a desktop, in light and dark mode.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch } from '../chromium.mjs';

const waymark = process.env.WAYMARK;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A platform of its own, so that the walk can be repeated. */
const platform = `walk-${Date.now()}`;
const PHONE = 360;
const DESKTOP = 1280;

/** All visitors, for screenshots if the walk fails. */
const visitors = [];

/** One person in a browser of their own. */
class Visitor {
  constructor(page, pictures, faults, width) {
    Object.assign(this, { page, pictures, faults, width, seen: 0 });
  }

  static async arrive(browser, name, { width, colorScheme }) {
    const context = await browser.newContext({ viewport: { width, height: 780 }, colorScheme, reducedMotion: 'reduce', acceptDownloads: true });
    const page = await context.newPage();
    const faults = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error.stack)));
    page.on('request', (request) => {
      if (!request.url().startsWith(waymark) && !/^(data|blob):/.test(request.url())) faults.push(`requested ${request.url()}`);
    });
    const pictures = `target/try/${width}-${colorScheme}/${name}`;
    mkdirSync(pictures, { recursive: true });
    await page.goto(`${waymark}/try`);
    return visitors[visitors.push(new Visitor(page, pictures, faults, width)) - 1];
  }

  /** Waits until loading is done, then checks axe's rules and the width, and takes a picture. */
  async look(name) {
    const { page } = this;
    await page.waitForLoadState('networkidle');
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    const serious = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.screenshot({ path: `${this.pictures}/${String(++this.seen).padStart(2, '0')}-${name}.png`, fullPage: true });
    assert.deepEqual(serious, [], `axe finds faults on ${name}`);
    assert.ok(wide <= this.width, `${name} is ${wide} pixels wide on a screen of ${this.width}`);
    assert.deepEqual(this.faults, [], `faults on ${name}`);
  }

  async signIn(name, role) {
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByLabel('Role').selectOption(role);
    await this.page.getByLabel('Platform').fill(platform);
    await this.page.getByLabel('Name').press('Enter');
    await this.page.getByRole('button', { name: 'Sign out' }).waitFor();
  }

  /** An error in the console that the walk itself has caused. */
  forgive(text) {
    const place = this.faults.findIndex((fault) => fault.includes(text));
    assert.notEqual(place, -1, `the console does not say ${text}`);
    this.faults.splice(place, 1);
  }

  heading = (name) => this.page.getByRole('heading', { name }).first().waitFor();
  press = (name) => this.page.getByRole('button', { name, exact: true }).first().click();
  follow = (name) => this.page.getByRole('link', { name }).first().click();
  unfold = (text) => this.page.locator('summary', { hasText: text }).first().click();
  fill = (label, value) => this.page.getByLabel(label, { exact: true }).first().fill(value);
  said = (text) => this.page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

  /** Goes to another part of the app. */
  async visit(part) {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: part }).click();
    await this.page.waitForLoadState('networkidle');
  }

  /** Lets time go by. */
  async wait(button, days) {
    await this.unfold('Clock of the service');
    const clock = this.page.locator('.clock summary');
    for (let day = 0; day < days; day++) {
      const before = await clock.innerText();
      await this.press(button);
      await this.page.waitForFunction((last) => document.querySelector('.clock summary')?.innerText !== last, before);
    }
    await this.page.keyboard.press('Escape');
    await this.page.waitForLoadState('networkidle');
  }
}

/** Answers statements one at a time until enough is known, the first one with the keyboard, and opens the result. */
async function answerStatements(member) {
  const { page } = member;
  await member.follow('Answer a few statements');
  await member.heading('What weighs on you?');
  await member.look('questionnaires');
  await member.press(/^One at a time/);
  const statement = page.locator('#statement');
  await statement.waitFor();
  await member.look('statement');
  for (let count = 0; !(await page.getByText('That is enough now').isVisible()); count++) {
    assert.ok(count < 24, 'there is no end to the statements');
    const text = await statement.innerText();
    const button = page.getByRole('button', { name: count % 3 === 0 ? 'Strongly agree' : 'Disagree', exact: true });
    await (count === 0 ? button.press('Enter') : button.click());
    await page.waitForFunction((last) => document.querySelector('#statement')?.textContent !== last, text);
  }
  await member.look('enough');
  await member.press('See my result');
  await member.heading('What to start with');
  await member.look('result');
}

/** Makes a plan of the strategies to start with, after an error that is shown at its field. */
async function makePlan(member) {
  const { page } = member;
  if (!(await page.getByRole('link', { name: /^Make a plan/ }).isVisible())) {
    await page.getByLabel('Put it into my plan').first().check();
  }
  await member.follow(/^Make a plan/);
  await member.fill('Minutes you have in a week', '0');
  await member.press('Show me the plan');
  const minutes = page.getByLabel('Minutes you have in a week');
  await page.locator('[aria-invalid=true]').waitFor();
  assert.ok(await minutes.evaluate((field) => field === document.activeElement), 'the field with the error has no focus');
  assert.equal(await minutes.inputValue(), '0', 'what was typed is lost');
  member.forgive('status of 400');
  await member.look('error-at-its-field');
  await minutes.fill('120');
  await member.press('Show me the plan');
  await member.press('Create this plan');
  await member.heading('Weeks ahead');
  await member.look('plan');
}

/** Checks off the first step while the network breaks: the page tries again with the same key, and nothing happens twice. */
async function takeFirstStep(member) {
  const { page } = member;
  await member.visit('Today');
  const keys = [];
  await page.route('**/completion', (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    return keys.length === 1 ? route.abort('connectionreset') : route.continue();
  });
  const waiting = page.getByText('This is taking longer than usual').waitFor();
  await member.press(/^Done:/);
  await waiting;
  await member.heading(/Good to see you/);
  await page.getByRole('button', { name: /^Celebrate/ }).waitFor();
  await page.unroute('**/completion');
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1], 'another try has another key');
  member.forgive('ERR_CONNECTION_RESET');
  await member.look('first-win');
  await member.press(/^Celebrate/);
  await page.getByRole('button', { name: /^Celebrate/ }).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement !== document.body);
}

/** From the sign-in to the first step, as in the first two minutes. */
async function begin(member, name) {
  await member.look('sign-in');
  await member.signIn(name, 'member');
  await member.heading('Begin here');
  await member.look('welcome');
  await answerStatements(member);
  await makePlan(member);
  await takeFirstStep(member);
}

/** What can be done with a result besides a plan. */
async function explore(member) {
  const { page } = member;
  await member.visit('Results');
  await member.follow(/^Result of/);
  await member.heading('What to start with');
  await page.getByRole('slider').first().fill('3');
  await page.getByText(/number \d+ instead of|The order stays the same/).first().waitFor();
  await member.unfold('See it as a picture');
  await page.getByRole('img', { name: /A bar for each cause/ }).waitFor();
  await member.unfold('What it adds up to');
  await member.press(/^Not for me/);
  await page.getByText('Consider it again').first().waitFor({ state: 'attached' });
  await member.look('what-if');
}

/** What can be done with a plan, and what weeks do to it. */
async function live(member) {
  const { page } = member;
  await member.visit('Today');
  await member.unfold('Check in');
  await member.fill(/How sure are you/, '11');
  await member.press('Save');
  await page.locator('[aria-invalid=true]').waitFor();
  member.forgive('status of 400');
  await member.fill(/How sure are you/, '7');
  await page.getByLabel('Mood').selectOption('4');
  await page.getByLabel('Energy').selectOption('4');
  await member.press('Save');
  await page.getByText('Thank you, that is noted.').waitFor();
  await member.look('check-in');
  await member.press('Close');
  await page.getByText('Thank you, that is noted.').waitFor({ state: 'detached' });
  await member.wait('A week later', 1);
  await page.getByText(/^due since/).first().waitFor();
  await member.look('a-week-later');
  await member.press(/^Add a note/);
  await page.getByPlaceholder('How was it?').fill('Easier than I thought');
  await member.press(/^Done:/);
  await member.said(/Done|You/);
  await member.press(/^Skip:/);
  await member.said('Skipped');
  await member.visit('Plans');
  await member.look('plans');
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await member.heading('Weeks ahead');
  await member.press('Get an address for my calendar');
  await page.getByLabel('Address of the calendar').waitFor();
  await member.press('What would move?');
  await page.getByRole('button', { name: /^Move these/ }).or(page.getByText('Nothing would move')).waitFor();
  await member.unfold('History');
  await member.look('plan-in-use');
  await member.press('Pause for a week');
  await page.getByText(/^Paused until/).waitFor();
  await member.visit('Today');
  await page.getByText('No plan is active right now.').waitFor();
  await member.look('paused');
  await member.follow('See your plans');
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await member.press('Resume');
  await page.getByRole('button', { name: 'Pause for a week' }).waitFor();
  await member.unfold('Did you reach it?');
  await page.getByLabel('Did you achieve it?').first().selectOption('achieved');
  await member.fill(/How can you tell/, 'Two colleagues told me so');
  await member.press('Save');
  await page.getByText('Two colleagues told me so').waitFor();
  await member.look('goal-achieved');
}

/** A worksheet that is drawn from its definition: an error, a record, a change of its state, its end. */
async function keepRecords(member) {
  const { page } = member;
  await member.visit('Worksheets');
  await member.look('worksheets');
  await member.follow('Take on a stretch project');
  await member.heading('What it adds up to');
  await member.press('Save');
  await page.locator('[aria-invalid=true]').first().waitFor();
  member.forgive('status of 400');
  await member.look('worksheet-error');
  await page.locator('[aria-invalid=true]').first().fill('Lead the move to the new archive');
  await member.press('Save');
  await page.getByRole('button', { name: 'Proposed: Lead the move to the new archive' }).click();
  await page.getByRole('button', { name: 'Agreed: Lead the move to the new archive' }).waitFor();
  await member.look('worksheet');
  await page.getByText('Change Lead the move').click();
  const record = page.locator('.rows > li').filter({ hasText: 'Lead the move' });
  await record.getByLabel('The problem or idea').fill('Lead the move of the archive');
  await record.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Agreed: Lead the move of the archive' }).waitFor();
  await member.press(/^Delete Lead the move/);
  await page.getByRole('button', { name: /^Delete Lead the move/ }).waitFor({ state: 'detached' });
}

/** Twelve weeks later: the same questionnaire, all on one page, and what has changed. */
async function answerAgain(member) {
  const { page } = member;
  await member.wait('A week later', 11);
  await member.visit('Results');
  await member.follow('All on one page');
  await member.heading('Career rut questionnaire, short form');
  for (const statement of await page.locator('fieldset').all()) {
    await statement.getByRole('radio').nth(2).check();
  }
  await member.look('full-form');
  await member.press('See my result');
  await member.heading('What to start with');
  await member.visit('Results');
  await member.unfold('See them all over time');
  await page.getByRole('img', { name: /How much each cause weighed/ }).waitFor();
  await member.look('results');
  await member.follow(/^What has changed/);
  await member.heading('Cause by cause');
  await member.unfold('See it as a picture');
  await page.getByRole('img', { name: /before and now/ }).waitFor();
  await member.look('change');
}

/** The member shares, the coach looks and suggests, the member sees who has looked, and ends it. */
async function share(member, name, coach, coachName) {
  await coach.signIn(coachName, 'coach');
  await coach.heading('Your members');
  await coach.fill('Member', name);
  await coach.fill(/^Message/, 'So that we can go through your plan together.');
  await coach.press('Ask');
  await coach.page.getByText(`${name}: Results, Plans`).waitFor();
  await coach.look('asked');
  await member.visit('Sharing');
  await member.heading(`${coachName} asks to see`);
  await member.look('asked-to-share');
  await member.press(/^Share it with/);
  await member.page.locator('summary', { hasText: `Who has looked: ${coachName}` }).waitFor();

  await coach.page.reload();
  await coach.follow(name);
  await coach.unfold('Suggest something');
  await coach.fill(/^A step/, 'Ask Kim to read the outline');
  await coach.fill('Your words', 'One friendly reader, and you are there.');
  await coach.press('Suggest it');
  await coach.said('Suggested');
  await coach.fill('Note', 'Prefers to talk on Tuesdays.');
  await coach.page.getByLabel('Who reads it').selectOption('shared');
  await coach.press('Save');
  await coach.page.getByText(/^Prefers to talk on Tuesdays/).first().waitFor();
  await coach.unfold('Arrange a session');
  await coach.fill(/What about/, 'The outline');
  await coach.press('Arrange it');
  await coach.said('Arranged');
  assert.equal(await coach.page.getByLabel('Your words').inputValue(), '', 'a suggestion could be sent twice');
  await coach.look('member');

  await member.visit('Plans');
  await member.page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await member.heading(`${coachName} suggests`);
  await member.look('suggestion');
  await member.press('Add it to my plan');
  await member.page.getByText('Ask Kim to read the outline').first().waitFor();
  await member.visit('Sharing');
  await member.unfold('Who has looked');
  await member.page.getByText(/Read how your plan is going/).first().waitFor();
  await member.page.getByText('Prefers to talk on Tuesdays.').waitFor();
  await member.look('who-has-looked');
  await member.unfold('Change');
  await member.page.getByRole('checkbox', { name: /^Wins/ }).check();
  await member.press('Save');
  await member.page.getByText('Results, Plans, Wins').waitFor();
  await member.press(/^Stop sharing/);
  await member.said('Stopped');
  await coach.page.reload();
  await coach.page.getByText('does not share anything with you').waitFor();
  await coach.look('ended');
}

/** A copy of everything, and the end. */
async function leave(member, name) {
  const { page } = member;
  const download = page.waitForEvent('download');
  await member.press('Save a copy');
  assert.equal(JSON.parse(readFileSync(await (await download).path())).memberId, name);
  await member.unfold('Erase everything about me');
  await member.fill(/To be sure/, 'somebody else');
  await member.press('Erase everything');
  await page.getByText('so nothing was erased').first().waitFor();
  await member.look('erase');
  await member.fill(/To be sure/, name);
  await member.press('Erase everything');
  await member.heading('Find your way out of a career rut');
}

async function administer(browser, screen) {
  const admin = await Visitor.arrive(browser, 'admin', screen);
  await admin.signIn('ada', 'admin');
  await admin.heading('Audit trail');
  await admin.press('Check the seals');
  await admin.page.getByText(/^Intact/).waitFor();
  await admin.look('audit');
}

const resetClock = () => fetch(`${waymark}/local/clock`, {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ now: null }),
});

const isFull = process.argv.includes('--full');
const screens = isFull
  ? [PHONE, DESKTOP].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })))
  : [{ width: PHONE, colorScheme: 'light' }];

const browser = await launch();
try {
  for (const screen of screens) {
    const name = `mia-${screen.width}-${screen.colorScheme}`;
    const member = await Visitor.arrive(browser, 'member', screen);
    const start = Date.now();
    await begin(member, name);
    console.log(`${name} took a first step after ${Math.round((Date.now() - start) / 1000)} seconds.`);
    if (isFull) {
      await explore(member);
      await live(member);
      await keepRecords(member);
      await answerAgain(member);
      const coach = await Visitor.arrive(browser, 'coach', screen);
      await share(member, name, coach, `carl-${screen.width}-${screen.colorScheme}`);
      await leave(member, name);
      await administer(browser, screen);
      await resetClock();
      console.log(`${name} went all the way, with a coach.`);
    }
    for (const visitor of visitors.splice(0)) {
      assert.deepEqual(visitor.faults, []);
      await visitor.page.context().close();
    }
  }
} catch (failed) {
  for (const { page, pictures, faults } of visitors) {
    await page.screenshot({ path: `${pictures}/failed.png`, fullPage: true });
    console.error(pictures, faults);
  }
  throw failed;
} finally {
  await resetClock();
  await browser.close();
}
