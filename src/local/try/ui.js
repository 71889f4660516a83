// The parts of all screens: calls that load or change something, problems, fields and dates. The library is Preact with htm (preact.js).

import { ProblemError } from './waymark.js';
import { html, useEffect, useId, useRef, useState } from './preact.js';

export { html, useEffect, useRef, useState };

/** @typedef {import('./waymark.js').ShownProblem} ShownProblem */
/** @typedef {import('preact').ComponentChildren} Children */

/** @param {unknown} error @returns {ShownProblem} */
function problemOf(error) {
  if (error instanceof ProblemError) return error.problem;
  console.error(error);
  return { status: 0, title: 'That did not work', detail: 'Please reload the page.' };
}

/** If the focus was in something that is gone, moves it to the heading of where that was. @param {Element | null | undefined} place */
function keepFocus(place) {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const heading = /** @type {HTMLElement | null} */ ((place?.isConnected ? place : document).querySelector('h1, h2'));
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });
}

/**
 * Loads something when the screen is first shown and whenever one of `reasons` changes.
 * @template T
 * @param {() => Promise<T>} call
 * @param {unknown[]} [reasons]
 */
export function useCall(call, reasons = []) {
  const [state, setState] = useState(/** @type {{ data?: T, problem?: ShownProblem }} */ ({}));
  const turn = useRef(0);
  async function reload() {
    const mine = ++turn.current;
    const show = (/** @type {typeof state} */ next) => mine === turn.current && setState(next);
    await call().then((data) => show({ data }), (error) => show({ problem: problemOf(error) }));
  }
  useEffect(() => {
    reload();
    return () => {
      turn.current++;
    };
  }, reasons);
  return { ...state, reload, show: (/** @type {T} */ data) => setState({ data }) };
}

/**
 * What is loaded, or a skeleton until then, or why not.
 * @template T
 * @param {{ call: { data?: T, problem?: ShownProblem, reload: () => void }, children: (data: T) => Children }} props
 */
export function Loaded({ call, children }) {
  if (call.problem) return html`<${ProblemNote} problem=${call.problem} retry=${call.reload} />`;
  if (call.data !== undefined) return children(call.data);
  return html`<div class="skeleton" role="status" aria-label="Loading"><i></i><i></i><i></i></div>`;
}

/**
 * Changes something when the person asks for it.
 * @template {unknown[]} A
 * @param {(...given: A) => Promise<unknown>} change
 */
export function useAction(change) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(/** @type {ShownProblem | undefined} */ (undefined));
  /** @param {A} given */
  async function run(...given) {
    if (busy) return;
    const place = document.activeElement?.closest('.card');
    setBusy(true);
    setProblem(undefined);
    try {
      await change(...given);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
      keepFocus(place);
    }
  }
  return { run, busy, problem };
}

/** @param {{ problem?: ShownProblem, retry?: () => void, fields?: string[] }} props */
export function ProblemNote({ problem, retry, fields = [] }) {
  if (!problem) return null;
  const isAtField = (/** @type {string} */ pointer = '') => fields.some((field) => pointer === field || pointer.startsWith(`${field}/`));
  const elsewhere = (problem.errors ?? []).filter((fault) => !isAtField(fault.pointer));
  return html`<div class="problem" role="alert">
    <strong>${problem.title}</strong>
    <p>${problem.detail}</p>
    ${elsewhere.length > 0 && html`<ul>${elsewhere.map((fault) => html`<li>${fault.detail}</li>`)}</ul>`}
    ${retry && html`<button type="button" onClick=${retry}>Try again</button>`}
  </div>`;
}

/**
 * A form. Each error of a problem is shown at the field that it points to, and the first of these fields gets the focus. With `again` it is
 * emptied once it is sent, for the next entry.
 * @param {{ send: (values: FormData) => Promise<unknown>, button: string, again?: boolean, class?: string,
 *   children: (problem?: ShownProblem) => Children }} props
 */
export function Form({ send, button, again, children, ...rest }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const action = useAction(async (/** @type {FormData} */ values) => {
    await send(values);
    if (again) form.current?.reset();
  });
  useEffect(() => {
    /** @type {HTMLElement | null | undefined} */ (form.current?.querySelector('[aria-invalid=true]'))?.focus();
  }, [action.problem]);
  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    action.run(new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)));
  }
  const fields = [...(form.current?.querySelectorAll('[data-pointer]') ?? [])].map((field) => field.getAttribute('data-pointer') ?? '');
  return html`<form ref=${form} onSubmit=${submit} novalidate ...${rest}>
    ${children(action.problem)}
    <${ProblemNote} problem=${action.problem} fields=${fields} />
    <p><button class="main" aria-disabled=${action.busy}>${action.busy ? 'One moment…' : button}</button></p>
  </form>`;
}

/** @typedef {{ key: string, label: string, description?: string }} Option */

/**
 * A labeled field. `options` makes it a choice, `rows` a text of several lines.
 * @param {{ label: string, name: string, pointer?: string, problem?: ShownProblem, help?: string | null, options?: Option[], rows?: number,
 *   type?: string, value?: string | number, required?: boolean, onInput?: (event: InputEvent) => void, [attribute: string]: unknown }} props
 */
export function Field({ label, name, pointer = `/${name}`, problem, help, options, rows, value, required, ...rest }) {
  const id = useId();
  const fault = problem?.errors?.find((error) => error.pointer === pointer);
  const attributes = { 'aria-invalid': fault ? 'true' : undefined, 'aria-describedby': `${id}-help`, 'aria-required': required, 'data-pointer': pointer };
  return html`<div class="field">
    <label for=${id}>${label}${required === false && html` <small>optional</small>`}</label>
    ${options
      ? html`<select id=${id} name=${name} ...${attributes} ...${rest}>
          ${options.map(({ key, label }) => html`<option value=${key} selected=${key === value}>${label}</option>`)}
        </select>`
      : rows
        ? html`<textarea id=${id} name=${name} rows=${rows} ...${attributes} ...${rest}>${value}</textarea>`
        : html`<input id=${id} name=${name} defaultValue=${value} ...${attributes} ...${rest} />`}
    <div id="${id}-help">
      ${help && html`<small>${help}</small>`}
      ${fault && html`<strong class="fault">${fault.detail}</strong>`}
    </div>
  </div>`;
}

/**
 * Several boxes to check, under one name.
 * @param {{ legend: string, name: string, options: Option[], checked?: readonly string[], problem?: ShownProblem, pointer?: string }} props
 */
export function Boxes({ legend, name, options, checked = [], problem, pointer = `/${name}` }) {
  const id = useId();
  const fault = problem?.errors?.find((error) => error.pointer?.startsWith(pointer));
  return html`<fieldset data-pointer=${pointer} aria-describedby=${fault && id}>
    <legend>${legend}</legend>
    ${options.map(({ key, label, description }) => html`<label>
      <input type="checkbox" name=${name} value=${key} defaultChecked=${checked.includes(key)} aria-invalid=${fault ? 'true' : undefined} />
      <span>${label}${description && html`<br /><small>${description}</small>`}</span>
    </label>`)}
    ${fault && html`<strong id=${id} class="fault">${fault.detail}</strong>`}
  </fieldset>`;
}

/**
 * A button that changes something, with what went wrong below it.
 * @param {{ run: () => Promise<unknown>, children: Children, class?: string, label?: string }} props
 */
export function Act({ run, children, label, ...rest }) {
  const action = useAction(run);
  return html`<button type="button" onClick=${() => action.run()} aria-disabled=${action.busy} aria-label=${label} ...${rest}>${children}</button>
    <${ProblemNote} problem=${action.problem} />`;
}

/**
 * A screen. When it is opened, its heading gets the focus, so that keyboard and screen reader begin there.
 * @param {{ title: string, lead?: Children, children: Children }} props
 */
export function Screen({ title, lead, children }) {
  const heading = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  useEffect(() => {
    document.title = `${title} · Waymark`;
    if (!document.activeElement?.closest('.clock')) heading.current?.focus();
  }, []);
  return html`<main>
    <h1 ref=${heading} tabindex="-1">${title}</h1>
    ${lead && html`<p class="lead">${lead}</p>`}
    ${children}
  </main>`;
}

/**
 * A picture that the service draws. An app whose pictures are kept in its pages asks for a link instead, such as with `makeChartLink`.
 * @param {{ svg: () => Promise<string>, alt: string }} props
 */
export function Picture({ svg, alt }) {
  const call = useCall(svg);
  return html`<${Loaded} call=${call}>${(/** @type {string} */ source) => html`
    <div class="picture" tabindex="0" role="group" aria-label=${alt}><img alt=${alt} src="data:image/svg+xml,${encodeURIComponent(source)}" /></div>`}<//>`;
}

/** @param {{ share: number, label: string }} props */
export function Meter({ share, label }) {
  const percent = Math.round(share * 100);
  return html`<div class="meter" role="img" aria-label="${label}: ${percent} percent"><i style="width: ${percent}%"></i></div>`;
}

const said = /** @type {HTMLElement} */ (document.getElementById('said'));
/** @type {ReturnType<typeof setTimeout>[]} */
let timers = [];

function beQuiet() {
  timers.forEach(clearTimeout);
  said.textContent = '';
}

// What was said of one screen is not true of the next.
addEventListener('hashchange', beQuiet);

/** Says what has happened, on the screen and to a screen reader, for some seconds. @param {string} text */
export function say(text) {
  beQuiet();
  timers = [setTimeout(() => said.append(text), 50), setTimeout(beQuiet, 8000)];
}

/**
 * Something to unfold, which loads only then.
 * @param {{ summary: Children, children: () => Children }} props
 */
export function Unfold({ summary, children }) {
  const [isOpen, setIsOpen] = useState(false);
  return html`<details onToggle=${(/** @type {any} */ event) => setIsOpen(event.currentTarget.open)}>
    <summary>${summary}</summary>
    ${isOpen && children()}
  </details>`;
}

/** @param {string} path */
export function go(path) {
  location.hash = path;
}

/** @param {string} [timeZone] */
const dayIn = (timeZone) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const [utc, local] = [dayIn('UTC'), dayIn()];

/** A date, or the day of a time on this device, as the service writes days. @param {string | null | undefined} date */
export const day = (date) => (date ? (date.length > 'YYYY-MM-DD'.length ? local : utc).format(new Date(date)) : '');

/** What a form's field says; nothing for an empty one. @param {FormData} values @param {string} name */
export function text(values, name) {
  return String(values.get(name) ?? '').trim() || undefined;
}

/** @param {FormData} values @param {string} name */
export function number(values, name) {
  const value = text(values, name);
  return value === undefined ? undefined : Number(value);
}
