// The table, in Markdown: k8s/performance.md holds exactly these lines.
import { verdicts } from './goals.mjs';

export const HEAD = [
  '| request | service, CPU ms | database, CPU ms | requests/s | of the bare worker | spread | wanted here | met |',
  '|---|---|---|---|---|---|---|---|',
];

/** Three digits, but no more than three behind the point. */
export function short(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

function wish({ figure, wanted }) {
  if (figure === 'rate') {
    return `≥ ${short(wanted)}/s`;
  }
  return wanted === 0 ? `no ${figure}` : `${figure} ≤ ${short(wanted)} ms`;
}

const times = (quotient) => `${quotient.toFixed(2)}x`;

/** One figure of the build, or of both builds with the quotient of the new one to the old one. */
function cell(figure, now, before) {
  if (now[figure] === undefined || now[figure].middle === 0) {
    return '-';
  }
  const value = now[figure].middle;
  if (!before) {
    return short(value);
  }
  const old = before[figure].middle;
  return `${short(old)} → ${short(value)} (${times(value / old)})`;
}

/** Half of what the middle half of the rounds covers, as a share of the median. */
const spread = ({ low, middle, high }) => `±${((50 * (high - low)) / middle).toFixed(0)}%`;

const middles = (results) =>
  Object.fromEntries(
    Object.entries(results).map(([key, figures]) => [
      key,
      Object.fromEntries(Object.entries(figures).map(([figure, { middle }]) => [figure, middle])),
    ]),
  );

/** `results`, and `before` of the other build, if there is one: the spread of each figure by the key of the row. */
export function table(rows, results, before = {}) {
  const measured = middles(results);
  return rows.map((row) => {
    const now = results[row.key];
    if (!now) {
      return `| ${row.title} | disturbed in all rounds | | | | | | |`;
    }
    const wanted = measured['bare-worker'] && measured['bare-event-loop'] ? verdicts(row, measured) : [];
    const missed = wanted.filter(({ met }) => !met).map(({ figure }) => figure);
    return `| ${[
      row.title,
      ...['service', 'database', 'rate'].map((figure) => cell(figure, now, row.requests && before[row.key])),
      now.service.middle > 0 && measured['bare-worker'] ? times(now.service.middle / measured['bare-worker'].service) : '-',
      spread(now.service.middle > 0 ? now.service : now.database),
      wanted.map(wish).join(', ') || '-',
      wanted.length === 0 ? '-' : missed.length === 0 ? 'yes' : `no: ${missed.join(', ')}`,
    ].join(' | ')} |`;
  });
}
