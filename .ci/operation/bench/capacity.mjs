// From what requests cost to what members need: the assumptions and the tables of k8s/capacity.md.

const REQUESTS_OF_A_DAY = { plan: 4, progress: 4, agenda: 4, 'catalog-200': 4, completion: 3, evaluation: 0.5, submission: 0.5 };
const ACTIVE = 0.1;
const BUSIEST_HOUR = 3;
const USAGE = 0.6;
const LEAST_INSTANCES = 3;
/** How long a request holds a connection, in seconds: a generous estimate. */
const HELD = 0.03;
const BLOAT = 4 / 3;

const MEMBERS = { '10 thousand': 1e4, '1 million': 1e6, '100 million': 1e8 };
const ofDay = Object.values(REQUESTS_OF_A_DAY).reduce((sum, requests) => sum + requests, 0);

/** What a request of the mix costs on average, by what requests cost by the key of their row. */
export const mixed = (costs) =>
  Object.entries(REQUESTS_OF_A_DAY).reduce((sum, [key, requests]) => sum + (costs[key] * requests) / ofDay, 0);

const digits = (value) => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(0) : value.toFixed(1));
const size = (gigabytes) => (gigabytes >= 1000 ? `${digits(gigabytes / 1000)} TB` : `${digits(gigabytes)} GB`);

/** Lines of Markdown. `mix`: milliseconds per request of the mix. `kilobytes`: of a member's year, as the database stores it. */
export function needs(mix, kilobytes) {
  return Object.entries(MEMBERS).map(([name, members]) => {
    const rate = (members * ACTIVE * ofDay * BUSIEST_HOUR) / 86_400;
    const cores = (milliseconds) => (rate * milliseconds) / 1000 / USAGE;
    const instances = Math.max(LEAST_INSTANCES, Math.ceil(cores(mix.service)));
    const storage = (members * kilobytes * BLOAT) / 1024 ** 2;
    return `| ${[
      name,
      digits(rate),
      digits(cores(mix.service)),
      instances,
      digits(cores(mix.pooler)),
      digits(cores(mix.database)),
      Math.ceil(rate * HELD),
      size(storage),
    ].join(' | ')} |`;
  });
}
