import { performance } from "node:perf_hooks";

/**
 * Machines are noisy: a factor of two within an hour was seen. So a figure is always a ratio to an anchor measured in
 * turns with it, in the same run, and the median of the rounds counts.
 */
export type Contender = { name: string; run: (round: number) => Promise<number> };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds one call takes. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs every contender once per round, in turns, and returns each one's figures in the order of the rounds. */
export async function inTurns(contenders: readonly Contender[], rounds: number): Promise<Record<string, number[]>> {
  const figures: Record<string, number[]> = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // The order turns with the round, so that nobody is always the one who finds the caches warm.
    const order = contenders.map((_, index) => contenders[(index + round) % contenders.length]);
    for (const contender of order) {
      if (contender) figures[contender.name]?.push(await contender.run(round));
    }
  }
  return figures;
}

/** The median over the rounds of `ours / anchor`. */
export function ratio(ours: readonly number[] = [], anchor: readonly number[] = []): number {
  return median(ours.map((value, index) => value / (anchor[index] ?? Number.NaN)));
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
