/** Counts what this process asks of one origin, through the global fetch. Call `restore` when done. */
export function countRequests(origin: string): { total: () => number; restore: () => void } {
  const real = globalThis.fetch;
  let total = 0;
  globalThis.fetch = (input, init) => {
    const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
    if (url.startsWith(origin)) total += 1;
    return real(input, init);
  };
  return {
    total: () => total,
    restore: () => {
      globalThis.fetch = real;
    },
  };
}
