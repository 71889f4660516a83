// Warms each row until it gets no cheaper, and then measures all of them again and again, in turn.
import { isFlat, spread } from '../statistics.mjs';

const FLAT = 0.05;
/** Windows at least and at most, because no two may be alike on a busy machine, and requests, because Java compiles what runs often. */
const WARM_UP = { least: 3, most: 12, requests: 20_000 };
/** How often a disturbed round is repeated. */
const REPEATED = 3;

const name = ({ row, build }) => `${row.key}${build ? ` (${build})` : ''}`;

/** What is asked of the measured process: the service's CPU time, or the database's where there is no service. */
const cost = ({ service, database }) => service || database;

async function warm(cell, measure, { seconds, warmUp = WARM_UP.most }) {
  const costs = [];
  let sent = 0;
  const isWarm = () => costs.length >= WARM_UP.least && sent >= WARM_UP.requests && isFlat(costs, FLAT);
  for (let n = 1; n <= warmUp && !isWarm(); n++) {
    try {
      const figures = await measure(cell, seconds);
      costs.push(cost(figures));
      sent += figures.requests;
    } catch (refused) {
      // An instance that has just started refuses what it cannot begin within a second. If it still does so at the end, it fails.
      if (n === warmUp) {
        throw refused;
      }
      console.error(refused.message);
    }
  }
  console.error(`warmed ${name(cell)}: ${costs.map((each) => each.toFixed(3)).join(' ')}`);
}

/** Measures a cell until nothing disturbs it. Returns nothing if that does not happen. */
async function undisturbed(cell, measure, { seconds, busy }) {
  for (let n = 0; n <= REPEATED; n++) {
    const figures = await measure(cell, seconds);
    if (busy || !figures.disturbed) {
      return figures;
    }
    console.error(`dropped a round of ${name(cell)}: others used ${(figures.others * 100).toFixed(0)}% of the machine`);
  }
  return undefined;
}

/**
 * Measures cells: a row of one build each. `measure` does it once, and `between` is called before each round.
 * Returns the figures that count, by cell.
 */
export async function measured(cells, measure, between, options) {
  for (const cell of cells) {
    await warm(cell, measure, options);
  }
  const figures = new Map(cells.map((cell) => [cell, []]));
  for (let round = 0; round < options.rounds; round++) {
    await between();
    // Every other round goes backwards, so that drift favors no build.
    for (const cell of round % 2 === 0 ? cells : [...cells].reverse()) {
      const got = await undisturbed(cell, measure, options);
      if (got) {
        figures.get(cell).push(got);
      }
    }
  }
  return figures;
}

/** The spread of each figure of a build, by the key of the row. Rows of no build, the bare endpoint's and pgbench's, belong to both. */
export function ofBuild(figures, build) {
  const counted = [...figures].filter(([cell, rounds]) => (!cell.build || cell.build === build) && rounds.length > 0);
  const summary = (rounds) =>
    Object.fromEntries(['service', 'database', 'rate'].map((figure) => [figure, spread(rounds.map((each) => each[figure]))]));
  return Object.fromEntries(counted.map(([{ row }, rounds]) => [row.key, summary(rounds)]));
}
