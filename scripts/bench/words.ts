/** A language for benchmarks: made-up words with the frequencies of a real one, the same for every run. */

/** mulberry32: small, fast, and the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = ["ba", "de", "ki", "lo", "mu", "na", "ro", "sa", "ti", "vo", "we", "ze", "gra", "ple", "sti", "kon"];

/** The word at a rank: rank 0 is the most common one. */
export function wordAt(rank: number): string {
  let word = "";
  let rest = rank + SYLLABLES.length;
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** Ranks drawn so that the word at rank r is about 1/r as frequent as the first (Zipf), out of `vocabulary` words. */
export function drawRank(random: () => number, vocabulary: number): number {
  return Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1);
}
