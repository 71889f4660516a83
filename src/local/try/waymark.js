// The client. It sends requests to the service that this page comes from. Its shape is that of openapi-fetch, whose types check every call
// of this folder against the contract; an app with a bundler uses openapi-fetch itself, and adds what is here as middleware.

/** @typedef {import('./contract.js').paths} paths */
/** @typedef {import('./contract.js').components['schemas']} Schemas */
/** @typedef {{ tenant: string, subject: string, role: 'member' | 'coach' | 'admin', token: string }} Session */
/** @typedef {Pick<Schemas['Problem'], 'title' | 'detail' | 'errors'> & { status: number }} ShownProblem */

/** How long to wait before each further try, in milliseconds, if the service does not say it in `Retry-After`. */
const PAUSES = [500, 1000, 2000, 4000];
const LONGEST_PAUSE = 10_000;
const WORTH_ANOTHER_TRY = [429, 502, 503, 504];

/** @type {ShownProblem} */
const NO_CONNECTION = {
  status: 0,
  title: 'No connection',
  detail: 'The service cannot be reached. What you have entered is still here: please try again.',
};

/** For what is no problem document, such as a page of a proxy. */
const UNKNOWN = { title: 'That did not work', detail: 'Please try again in a moment.' };

/** A problem to show to a person. */
export class ProblemError extends Error {
  /** @param {ShownProblem} problem */
  constructor(problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

const stored = sessionStorage.getItem('session');
/** @type {Session | null} */
let session = stored === null ? null : JSON.parse(stored);

export const currentSession = () => session;

/** @param {Session | null} next */
export function changeSession(next) {
  session = next;
  if (next === null) sessionStorage.removeItem('session');
  else sessionStorage.setItem('session', JSON.stringify(next));
  dispatchEvent(new Event('waymark:session'));
}

/** The member who is signed in. */
export const me = () => /** @type {Session} */ (session).subject;

/**
 * The idempotency keys of requests without a response. If you press a button again after the network broke, the same request is sent with the
 * same key, and takes effect once. After a response, the same request gets a new key.
 * @type {Map<string, string>}
 */
const unanswered = new Map();

/**
 * @param {string} method
 * @param {string} url
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Response>}
 */
export async function send(method, url, body, headers = {}) {
  const content = body === undefined ? undefined : JSON.stringify(body);
  const request = `${method} ${url} ${content}`;
  if (method === 'POST' && !unanswered.has(request)) unanswered.set(request, crypto.randomUUID());
  const response = await sendWithRetries(method, url, {
    method,
    body: content,
    headers: {
      Accept: 'application/json',
      'Accept-Language': 'en',
      ...(session && { Authorization: `Bearer ${session.token}` }),
      ...(content !== undefined && { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      ...(method === 'POST' && { 'Idempotency-Key': unanswered.get(request) }),
      ...headers,
    },
  });
  if (response.status < 500) unanswered.delete(request);
  if (response.status === 401 && session) {
    changeSession(null);
    dispatchEvent(new Event('waymark:expired'));
  }
  return response;
}

/**
 * Tries again if the connection breaks or the service is busy. A change by `PATCH` is not sent twice: it names the version that it is based
 * on, which may have been replaced by its own first try.
 * @param {string} method
 * @param {string} url
 * @param {RequestInit} request
 */
async function sendWithRetries(method, url, request) {
  for (let attempt = 0; ; attempt++) {
    const isLast = method === 'PATCH' || attempt === PAUSES.length;
    const response = await received(url, request);
    if (method === 'DELETE' && attempt > 0 && response?.status === 404) return shown(new Response(null, { status: 204 }));
    const wanted = Number(response?.headers.get('Retry-After')) * 1000;
    const isWorthIt = response === null || (WORTH_ANOTHER_TRY.includes(response.status) && wanted <= LONGEST_PAUSE);
    if (response !== null && (isLast || !isWorthIt)) return shown(response);
    if (isLast) throw new ProblemError(shown(NO_CONNECTION));
    dispatchEvent(new CustomEvent('waymark:waiting', { detail: true }));
    await new Promise((resume) => setTimeout(resume, wanted || PAUSES[attempt]));
  }
}

/** A response with all of its body; null if the connection broke before that. @param {string} url @param {RequestInit} request */
async function received(url, request) {
  try {
    const response = await fetch(url, request);
    const body = await response.arrayBuffer();
    return new Response(body.byteLength > 0 ? body : null, response);
  } catch (broken) {
    return null;
  }
}

/** @template T @param {T} result @returns {T} */
function shown(result) {
  dispatchEvent(new CustomEvent('waymark:waiting', { detail: false }));
  return result;
}

/**
 * @param {string} path
 * @param {{ path?: Record<string, string>, query?: Record<string, unknown> }} [params]
 */
function address(path, params = {}) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params.path?.[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/**
 * @param {string} method
 * @returns {(path: string, options?: any) => Promise<any>}
 */
const operation = (method) => async (path, { params, body, parseAs } = {}) => {
  const response = await send(method, address(path, params), body, { ...(parseAs === 'text' && { Accept: '*/*' }), ...params?.header });
  if (!response.ok) return { error: await response.json().catch(() => ({ ...UNKNOWN, status: response.status })), response };
  return { data: response.status === 204 ? undefined : await response[parseAs === 'text' ? 'text' : 'json'](), response };
};

/** @type {Pick<import('openapi-fetch').Client<paths>, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>} */
export const waymark = /** @type {any} */ (
  Object.fromEntries(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, operation(method)]))
);

/**
 * The body of a response.
 * @template T
 * @param {Promise<{ data?: T, error?: Schemas['Problem'], response: Response }>} call
 * @returns {Promise<T>} @throws {ProblemError}
 */
export async function answer(call) {
  return (await withEtag(call)).data;
}

/**
 * The body of a response, and the version of the record, which a change must name in `If-Match`.
 * @template T
 * @param {Promise<{ data?: T, error?: Schemas['Problem'], response: Response }>} call
 * @returns {Promise<{ data: T, etag: string }>} @throws {ProblemError}
 */
export async function withEtag(call) {
  const { data, error, response } = await call;
  if (error) throw new ProblemError(error);
  return { data: /** @type {T} */ (data), etag: response.headers.get('ETag') ?? '' };
}
