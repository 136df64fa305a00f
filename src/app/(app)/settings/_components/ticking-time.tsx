"use client";

import { useEffect, useState } from "react";

import type { Locale } from "#domain/actor.ts";
import { createFormat } from "#lib/format.ts";

type Props = { value: string; locale: Locale; timeZone: string; now: string };

/** "9 minuten geleden", kept true while the page stays open; the exact time on hover. */
export function TickingTime({ value, locale, timeZone, now }: Props) {
  // The server's clock first, so that both sides draw the same words.
  const [clock, setClock] = useState(now);
  useEffect(() => {
    const tick = () => setClock(new Date().toISOString());
    tick();
    const timer = setInterval(tick, 15_000);
    return () => clearInterval(timer);
  }, []);

  const format = createFormat(locale, timeZone);
  // What happened since the last tick happened now, not in the future.
  const seenAt = new Date(Math.max(Date.parse(clock), Date.parse(value)));
  return (
    <time dateTime={value} title={format.exact(value)}>
      {format.relative(value, seenAt)}
    </time>
  );
}
