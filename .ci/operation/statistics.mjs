// What repeated measurements say together.

/** The value that a share of the values stays below, halfway between two neighbors if need be. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values) => quantile(values, 0.5);

/** The median with the quartiles around it. */
export const spread = (values) => ({ low: quantile(values, 0.25), middle: median(values), high: quantile(values, 0.75) });

/** Whether the last two values differ by no more than a share of the larger one: what is measured does not get cheaper any more. */
export function isFlat(values, share) {
  const [before, last] = values.slice(-2);
  return last !== undefined && Math.abs(before - last) <= share * Math.max(before, last);
}

/** Which share of the machine others used, by the CPU seconds of everyone and of us. Clocks tick, so ours can seem to exceed all. */
export const othersShare = ({ all, ours, seconds, cores }) => Math.max(0, all - ours) / (seconds * cores);
