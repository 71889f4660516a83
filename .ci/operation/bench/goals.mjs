// Whether a row is as cheap and as fast as wanted, on a machine that is as fast as the bare endpoint shows.
import { REFERENCE } from './rows.mjs';

/** Clocks tick: less than this many milliseconds of the database per request are none. */
const NOTHING = 0.005;

/** What is wanted on this machine, by the measured medians of all rows, and whether the row has it. */
export function verdicts({ key, goal = {}, scale = 'bare-worker', like }, measured) {
  const factor = measured[scale].service / REFERENCE[scale].service;
  const speed = measured[scale].rate / REFERENCE[scale].rate;
  const got = measured[key];
  const most = ['service', 'database']
    .filter((figure) => figure in goal)
    .map((figure) => ({ figure, wanted: goal[figure] * factor }))
    .map(({ figure, wanted }) => ({ figure, wanted, met: got[figure] <= Math.max(wanted, NOTHING) }));
  const least = [
    ...('rate' in goal ? [goal.rate * speed] : []),
    ...(like && measured[like.key] ? [like.share * measured[like.key].rate] : []),
  ].map((wanted) => ({ figure: 'rate', wanted, met: got.rate >= wanted }));
  return [...most, ...least];
}
