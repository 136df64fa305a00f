export type Limits = { any: number; heavy: number; windowMs: number };

/** Fathom's own: 60 a minute per account, 30 of them heavy. */
export const fathomLimits: Limits = { any: 60, heavy: 30, windowMs: 60_000 };

type Window = { from: number; any: number; heavy: number };

export type Verdict = { allowed: boolean; headers: Record<string, string> };

/** Fixed windows per account, with the headers Fathom sends: no `X-` prefix, `Retry-After` on 429 only. */
export function createRateLimiter(limits: Limits): (account: string, isHeavy: boolean, now: number) => Verdict {
  const windows = new Map<string, Window>();
  return (account, isHeavy, now) => {
    let window = windows.get(account);
    if (!window || now >= window.from + limits.windowMs) {
      window = { from: now, any: 0, heavy: 0 };
      windows.set(account, window);
    }
    const allowed = window.any < limits.any && (!isHeavy || window.heavy < limits.heavy);
    if (allowed) {
      window.any += 1;
      if (isHeavy) window.heavy += 1;
    }
    const limit = isHeavy ? limits.heavy : limits.any;
    const left = isHeavy ? Math.min(limits.heavy - window.heavy, limits.any - window.any) : limits.any - window.any;
    const resetSeconds = Math.max(1, Math.ceil((window.from + limits.windowMs - now) / 1000));
    return {
      allowed,
      headers: {
        "ratelimit-limit": String(limit),
        "ratelimit-remaining": String(Math.max(0, left)),
        "ratelimit-reset": String(resetSeconds),
        ...(!allowed && { "retry-after": String(resetSeconds) }),
      },
    };
  };
}
