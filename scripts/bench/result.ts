/** One line of a benchmark's answer: what we do, what it is held against, and whether the bar of the design holds. */
export type BenchResult = {
  name: string;
  /** Figures of this run, with their unit in the key: `oursMs`, `anchorPerSecond`, `bytesGzip`. */
  figures: Record<string, number>;
  /** The figure the bar is about, a ratio unless the key of `figures` says otherwise. */
  value: number;
  bar: { atMost: number } | { atLeast: number };
  holds: boolean;
  note?: string;
};

export function atMost(
  name: string,
  value: number,
  bar: number,
  figures: Record<string, number>,
  note?: string,
): BenchResult {
  return { name, figures, value, bar: { atMost: bar }, holds: value <= bar, ...(note === undefined ? {} : { note }) };
}

export function atLeast(
  name: string,
  value: number,
  bar: number,
  figures: Record<string, number>,
  note?: string,
): BenchResult {
  return { name, figures, value, bar: { atLeast: bar }, holds: value >= bar, ...(note === undefined ? {} : { note }) };
}
