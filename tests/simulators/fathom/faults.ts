/**
 * What may go wrong, on demand. A fault answers instead of (or through) the next `times` requests whose path contains `path`,
 * after letting `after` of them through.
 */
export type Fault = {
  path?: string;
  times?: number;
  after?: number;
} & (
  | { type: "status"; status: number; retryAfterSeconds?: number }
  /** Never answers. */
  | { type: "hang" }
  /** Closes the connection without an answer. */
  | { type: "reset" }
  | { type: "slow"; ms: number }
  /** 200 and half a document. */
  | { type: "broken_json" }
  /** Serves the page before once more, its cursor included. */
  | { type: "repeat_page" }
  | { type: "expired_cursor" }
  /** One item of the page lacks its recording id. */
  | { type: "malformed_item" }
);

export type Faults = {
  add: (fault: Fault) => void;
  clear: () => void;
  /** The fault for this request, if any; counts it down. An expired cursor waits for a request that has one. */
  take: (path: string, hasCursor: boolean) => Fault | undefined;
};

export function createFaults(): Faults {
  let faults: { fault: Fault; skip: number; left: number }[] = [];
  return {
    add: (fault) => faults.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 }),
    clear: () => {
      faults = [];
    },
    take(path, hasCursor) {
      for (const entry of faults) {
        if (!path.includes(entry.fault.path ?? "")) continue;
        if (!hasCursor && (entry.fault.type === "expired_cursor" || entry.fault.type === "repeat_page")) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        if (entry.left <= 0) faults = faults.filter((one) => one !== entry);
        return entry.fault;
      }
      return undefined;
    },
  };
}
