// Reads the docs of the service at WAYMARK in Chromium, as people do. Every page works in light and dark mode, on a desktop and on a phone.
// Every operation of the contract is in the reference, and can be tried there. Nothing loads from elsewhere, and the console has no error.
import assert from 'node:assert/strict';
import { launch } from './chromium.mjs';

const waymark = process.env.WAYMARK;
const problems = ['/problems', '/problems/validation-failed'];

/** Milliseconds after which what is awaited will not come, even on a busy machine. The reference renders a large contract. */
const PATIENCE = 120_000;

const browser = await launch();

/** Opens a page, reads it, and fails if anything went wrong. Returns what `read` returns. */
async function visit(path, { width, colorScheme }, read) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(waymark) && !request.url().startsWith('data:')) {
      faults.push(`requested ${request.url()}`);
    }
  });
  await page.goto(waymark + path);
  const found = await read(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= width, `${path} is ${wide} pixels wide on a screen of ${width}`);
  assert.deepEqual(faults, [], `${path} at ${width} pixels, ${colorScheme}`);
  await context.close();
  return found;
}

const sidebar = (page) => page.getByRole('navigation', { name: 'Sidebar for Waymark' });

/** Opens a tag in the reference's sidebar, and returns its operations. */
async function unfold(page, tag) {
  const closed = sidebar(page).getByRole('button', { name: `Open Group ${tag}` });
  const group = sidebar(page).getByRole('listitem').filter({ hasText: new RegExp(`^Close Group\\s+${tag}`) });
  await closed.or(group).first().waitFor();
  if (await closed.isVisible()) {
    await closed.click();
  }
  await group.getByRole('listitem').first().waitFor();
  return group.getByRole('listitem');
}

/** The more of the reference is open, the longer it takes to find anything in it. */
const fold = (page, tag) => sidebar(page).getByRole('button', { name: `Close Group ${tag}` }).click();

/** Opens the section of the reference about an operation. */
async function open(page, summary) {
  await sidebar(page).getByText(summary, { exact: true }).click();
  return page.locator('section').filter({ has: page.getByRole('heading', { name: summary, exact: true }) }).last();
}

/** Sends an operation as the reference shows it, and returns the status of the response. */
async function trial(page, { summary, path }) {
  await (await open(page, summary)).getByRole('button', { name: 'Test Request' }).click();
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname === path);
  const client = page.getByRole('dialog');
  await client.getByRole('button', { name: /request to/ }).click();
  const status = (await answer).status();
  await client.getByText(String(status)).first().waitFor();
  await page.getByRole('button', { name: 'Close Client' }).click();
  return status;
}

/** The addresses of all guides, from the list beside each of them. */
function guidesInTheList() {
  return visit('/docs/guide', { width: 1280, colorScheme: 'light' }, (page) =>
    page.getByRole('navigation', { name: 'Guides' }).getByRole('link').evaluateAll((links) => links.map((link) => link.pathname)),
  );
}

/** The summaries of the contract's operations by tag. */
async function operationsByTag() {
  const contract = await (await fetch(`${waymark}/openapi?format=json`)).json();
  const tags = new Map();
  for (const operations of Object.values(contract.paths)) {
    for (const { tags: [tag], summary } of Object.values(operations).filter((operation) => operation.operationId)) {
      tags.set(tag, [...(tags.get(tag) ?? []), summary]);
    }
  }
  return tags;
}

try {
  const guides = await guidesInTheList();
  assert.ok(guides.length > 1, 'the guide lists no other guides');
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark']) {
      for (const path of [...guides, ...problems]) {
        await visit(path, { width, colorScheme }, (page) => page.getByRole('heading', { level: 1 }).waitFor());
      }
      await visit('/docs', { width, colorScheme }, (page) =>
        // The first operation comes after the introduction, and could make the page too wide.
        page.getByRole('heading', { name: 'List causes' }).waitFor(),
      );
    }
  }
  console.log(`Every page works on a desktop and on a phone, in light and dark mode: ${guides.length} guides.`);

  await visit('/docs/guide', { width: 1280, colorScheme: 'light' }, async (page) => {
    await page.getByRole('button', { name: 'TypeScript' }).first().click();
    await page.getByText('createClient<paths>').first().waitFor();
    assert.equal(await page.getByText('TOKEN=$(curl').first().isVisible(), false);
    await page.reload();
    await page.getByText('createClient<paths>').first().waitFor();
    console.log('The guide shows its requests in the language that the reader chose.');
  });

  await visit('/docs', { width: 1280, colorScheme: 'light' }, async (page) => {
    for (const [tag, summaries] of await operationsByTag()) {
      const shown = await (await unfold(page, tag)).allInnerTexts();
      for (const summary of summaries) {
        assert.ok(shown.some((text) => text.startsWith(summary)), `${summary} is missing under ${tag}`);
      }
      await fold(page, tag);
      console.log(`${tag}: ${summaries.length} operations.`);
    }
  });

  await visit('/docs', { width: 1280, colorScheme: 'light' }, async (page) => {
    await unfold(page, 'Strategies');
    const list = await open(page, 'List strategies');
    await list.getByText('"reflect-on-goals"').first().waitFor();
    const sample = await list.locator('pre').first().innerText();
    assert.doesNotMatch(sample, /cursor|If-None-Match|X-Request-Id/, 'a sample sends what nobody needs');
    assert.equal(await trial(page, { summary: 'List strategies', path: '/v1/strategies' }), 200);
    await unfold(page, 'Assessments');
    assert.equal(await trial(page, { summary: 'Begin an assessment', path: '/v1/assessments' }), 201);
    console.log('You can try reading and creating from the reference.');
  });
} finally {
  await browser.close();
}
