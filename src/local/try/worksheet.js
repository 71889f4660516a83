// Worksheets: what a member keeps while working with a strategy. All of it is drawn from the worksheet's definition, for any strategy.

import { GoalOutcome } from './outcome.js';
import { answer, me, withEtag, waymark } from './waymark.js';
import { Act, day, Field, Form, html, Loaded, say, Screen, Unfold, useCall, useState } from './ui.js';

/** @typedef {import('./waymark.js').Schemas} Schemas */
/** @typedef {Schemas['WorksheetRecordView']} Kept */
/** @typedef {{ definition: Schemas['WorksheetDefinition'], sheet: Schemas['MemberWorksheet'], records: Kept[] }} Opened */

export function Worksheets() {
  const params = { path: { memberId: me() } };
  const used = useCall(() => answer(waymark.GET('/v1/members/{memberId}/worksheets', { params })));
  const strategies = useCall(() => answer(waymark.GET('/v1/strategies', { params: { query: { limit: 100 } } })));
  return html`<${Screen} title="Worksheets"
    lead="A place for what comes of each strategy: people you wrote to, skills you practice, how a week felt.">
    <${Loaded} call=${used}>${(/** @type {Schemas['WorksheetSummaryPage']} */ page) => html`<ul class="rows">${page.items.map((sheet) => html`
      <li key=${sheet.strategy}>
        <a href="#/worksheets/${sheet.strategy}">${sheet.strategyTitle}</a>
        <span class="quiet">${sheet.recordCount} entries, the last on ${day(sheet.lastRecordAt)}</span>
        ${sheet.due.map((due) => html`<p>${due.text}</p>`)}
      </li>`)}</ul>`}<//>
    <h2>All strategies</h2>
    <${Loaded} call=${strategies}>${(/** @type {Schemas['StrategySummaryPage']} */ page) => html`<ul class="rows">${page.items.map(
      (strategy) => html`<li key=${strategy.key}>
        <a href="#/worksheets/${strategy.key}">${strategy.title}</a><p class="quiet">${strategy.summary}</p>
      </li>`)}</ul>`}<//>
  <//>`;
}

/** @param {string} strategy @returns {Promise<Opened>} */
async function open(strategy) {
  const params = { path: { memberId: me(), strategy }, query: { limit: 100 } };
  const [definition, sheet, records] = await Promise.all([
    answer(waymark.GET('/v1/strategies/{key}/worksheet', { params: { path: { key: strategy } } })),
    answer(waymark.GET('/v1/members/{memberId}/worksheets/{strategy}', { params: { path: params.path } })),
    answer(waymark.GET('/v1/members/{memberId}/worksheets/{strategy}/records', { params })),
  ]);
  return { definition, sheet, records: records.items };
}

/** @param {{ id: string }} props The key of the strategy. */
export function Worksheet({ id }) {
  const call = useCall(() => open(id), [id]);
  return html`<${Screen} title="Worksheet">
    <${Loaded} call=${call}>${(/** @type {Opened} */ opened) => html`
      <p class="lead">${opened.definition.strategyTitle}</p>
      ${opened.sheet.signposts.map((signpost) => html`<p class="signpost">${signpost.message}</p>`)}
      <section class="card warm">
        <p>${opened.sheet.sentence}</p>
        ${opened.sheet.due.map((due) => html`<p key=${`${due.recordId}${due.key}`}>
          <strong>${due.text}</strong> <span class="quiet">${day(due.dueOn)}</span></p>`)}
      </section>
      ${opened.sheet.proposals.map((proposal) => html`<section class="card warm" key=${proposal.goalId}>
        <${GoalOutcome} goalId=${proposal.goalId} question="${proposal.title}. ${proposal.reason}" evidence=${proposal.reason}
          changed=${call.reload} />
      </section>`)}
      ${opened.definition.records.map((kind) => html`<${Kind} key=${kind.key} kind=${kind} opened=${opened} changed=${call.reload} />`)}
      <${Figures} figures=${opened.sheet.figures} />`}<//>
  <//>`;
}

/** @param {{ figures: Schemas['FigureValue'][] }} props */
function Figures({ figures }) {
  return html`<section class="card">
    <h2>What it adds up to</h2>
    <dl>${figures.map((figure) => html`<div key=${figure.key}>
      <dt>${figure.title}</dt>
      <dd>${figure.text} <details>
        <summary>What this means<span class="unseen">: ${figure.title}</span></summary>
        <p>${figure.meaning}</p>
        ${figure.parts.length > 0 && html`<ul>${figure.parts.map((part) => html`<li>${part.label}: ${part.value} ${part.note}</li>`)}</ul>`}
      </details></dd>
    </div>`)}</dl>
  </section>`;
}

/** @param {{ kind: Schemas['RecordDefinition'], opened: Opened, changed: () => Promise<void> }} props */
function Kind({ kind, opened, changed }) {
  const kept = opened.records.filter((record) => record.kind === kind.key);
  const isNext = opened.sheet.next.kind === kind.key;
  const [isOpen] = useState(isNext);
  const hasParent = kind.of === null || opened.records.some((record) => record.kind === kind.of);
  return html`<section class="card">
    <h2>${kind.plural}</h2>
    <ul class="rows">${kept.map((record) => html`
      <${Record} key=${record.id} kind=${kind} record=${record} opened=${opened} changed=${changed} />`)}</ul>
    ${hasParent && html`<details open=${isOpen}>
      <summary>Add: ${kind.title}</summary>
      <p>${isNext ? opened.sheet.next.prompt : kind.prompt}</p>
      <${RecordForm} kind=${kind} opened=${opened} changed=${changed} />
    </details>`}
  </section>`;
}

/** @param {{ kind: Schemas['RecordDefinition'], record: Kept, opened: Opened, changed: () => Promise<void> }} props */
function Record({ kind, record, opened, changed }) {
  const labelOf = (/** @type {string} */ state) => kind.states?.all.find((each) => each.key === state)?.label;
  const said = kind.fields.filter((field) => field.key !== kind.name && record.fields[field.key] !== undefined);
  const parent = opened.records.find((other) => other.id === record.parentId);
  /** @param {string} state */
  async function move(state) {
    const { etag } = await read(record.id);
    await change(record.id, etag, { state });
    await changed();
    say(`${record.name}: ${labelOf(state)}.`);
  }
  async function remove() {
    await answer(waymark.DELETE('/v1/worksheet-records/{id}', { params: { path: { id: record.id } } }));
    await changed();
    say('Deleted.');
  }
  return html`<li>
    <strong>${record.name}</strong> <span class="quiet">${[record.stateLabel, parent?.name].filter(Boolean).join(' · ')}</span>
    <ul class="fields">${said.map((field) => html`<li key=${field.key}>
      <span class="quiet">${field.label}</span> ${shown(field, record.fields[field.key], opened)}</li>`)}</ul>
    ${record.moves.map((state) => html`
      <${Act} key=${state} label="${labelOf(state)}: ${record.name}" run=${() => move(state)}>${labelOf(state)}<//>`)}
    <${Unfold} summary=${html`Change<span class="unseen"> ${record.name}</span>`}>${() => html`
      <${ChangedRecord} id=${record.id} kind=${kind} opened=${opened} changed=${changed} />
      <${Act} class="danger" label="Delete ${record.name}" run=${remove}>Delete<//>`}<//>
  </li>`;
}

/**
 * Shows a record as it is now, and bases the change on just that: a change that somebody else makes meanwhile is not lost.
 * @param {{ id: string, kind: Schemas['RecordDefinition'], opened: Opened, changed: () => Promise<void> }} props
 */
function ChangedRecord({ id, kind, opened, changed }) {
  const call = useCall(() => read(id));
  return html`<${Loaded} call=${call}>${(/** @type {Awaited<ReturnType<typeof read>>} */ { data, etag }) => html`
    <${RecordForm} kind=${kind} record=${data} etag=${etag} opened=${opened} changed=${async () => {
      await Promise.all([call.reload(), changed()]);
    }} />`}<//>`;
}

/** A record and its version. @param {string} id */
const read = (id) => withEtag(waymark.GET('/v1/worksheet-records/{id}', { params: { path: { id } } }));

/** @param {string} id @param {string} etag @param {Schemas['UpdateWorksheetRecord']} body */
function change(id, etag, body) {
  return answer(waymark.PATCH('/v1/worksheet-records/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));
}

/** @param {Schemas['RecordField']} field @param {any} value @param {Opened} opened */
function shown(field, value, opened) {
  if (Array.isArray(value)) return value.join(', ');
  if (field.type === 'date') return day(value);
  if (field.from !== null) return opened.records.find((record) => record.id === value)?.name ?? '';
  return field.options.find((option) => option.key === value)?.label ?? value;
}

/** @type {Partial<Record<Schemas['FieldType'], string>>} */
const inputs = { url: 'url', date: 'date', integer: 'number', minutes: 'number', money: 'number' };
const numbers = ['integer', 'minutes', 'money', 'scale'];

/**
 * The form that a kind's definition describes, empty or with a record to change.
 * @param {{ kind: Schemas['RecordDefinition'], record?: Kept, etag?: string, opened: Opened, changed: () => Promise<void> }} props
 */
function RecordForm({ kind, record, etag = '', opened, changed }) {
  const [values, setValues] = useState(/** @type {Record<string, any>} */ (record?.fields ?? {}));
  const asked = kind.fields.filter(({ askedWhen }) => askedWhen === null
    || askedWhen.is.includes(askedWhen.field === 'state' ? (record?.state ?? kind.states?.first) : values[askedWhen.field]));
  /** @param {FormData} form */
  async function send(form) {
    const given = Object.fromEntries(asked.map((field) => [field.key, valueOf(field, form.get(field.key))]));
    if (record === undefined) {
      const path = { memberId: me(), strategy: opened.definition.strategy };
      const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
      const parentId = /** @type {string | null} */ (form.get('parentId')) ?? undefined;
      const body = { kind: kind.key, fields, parentId };
      const added = await answer(waymark.POST('/v1/members/{memberId}/worksheets/{strategy}/records', { params: { path }, body }));
      setValues({});
      say(['Saved.', ...added.completedSteps.map((step) => `This completes the step “${step.title}”.`)].join(' '));
    } else {
      await change(record.id, etag, { fields: Object.fromEntries(kind.fields.map(({ key }) => [key, given[key] ?? null])) });
      say('Changed.');
    }
    await changed();
  }
  /** @param {InputEvent} event */
  const follow = (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    setValues({ ...values, [input.name]: input.value });
  };
  return html`<${Form} send=${send} button="Save" again=${!record}>${(/** @type {any} */ problem) => html`
    ${kind.of !== null && !record && html`<${Field} label="It belongs to" name="parentId" problem=${problem}
      options=${opened.records.filter((other) => other.kind === kind.of).map(({ id, name }) => ({ key: id, label: name }))} />`}
    ${asked.map((field) => html`<${Field} key=${field.key} label=${field.label} name=${field.key} pointer="/fields/${field.key}" problem=${problem}
      required=${field.required || field.askedWhen !== null} help=${helpOf(field)} value=${[values[field.key] ?? ''].flat().join(', ')}
      type=${inputs[field.type] ?? 'text'} options=${optionsOf(field, opened)} onInput=${follow}
      rows=${field.type === 'text' && (field.max ?? 0) > 200 ? 3 : undefined} />`)}`}
  <//>`;
}

/** @param {Schemas['RecordField']} field */
function helpOf({ type, help, lowLabel, highLabel, min, max }) {
  const ends = type === 'scale' && lowLabel ? `${min}: ${lowLabel}; ${max}: ${highLabel}.` : type === 'tags' ? 'With commas between them.' : '';
  return [help, ends].filter(Boolean).join(' ') || null;
}

/** @param {Schemas['RecordField']} field @param {Opened} opened @returns {import('./ui.js').Option[] | undefined} */
function optionsOf(field, opened) {
  const none = { key: '', label: 'Choose…' };
  if (field.from !== null) {
    return [none, ...opened.records.filter((record) => record.kind === field.from).map(({ id, name }) => ({ key: id, label: name }))];
  }
  if (field.type === 'choice') return [none, ...field.options];
  if (field.type !== 'scale') return undefined;
  const [min, max] = [Number(field.min), Number(field.max)];
  return [none, ...Array.from({ length: max - min + 1 }, (_, place) => ({ key: String(min + place), label: String(min + place) }))];
}

/** @param {Schemas['RecordField']} field @param {FormDataEntryValue | null} entry */
function valueOf(field, entry) {
  const value = String(entry ?? '').trim();
  if (value === '') return null;
  if (field.type === 'tags') return value.split(',').map((tag) => tag.trim()).filter(Boolean);
  return numbers.includes(field.type) ? Number(value) : value;
}
