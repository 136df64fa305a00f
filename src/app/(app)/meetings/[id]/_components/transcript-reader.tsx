"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

/** Makes the time links jump within the page instead of loading it anew; without script they are ordinary links. */
export function TranscriptReader({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);

  // A link may say only `?t=`, or arrive by a soft navigation whose lines came later than its anchor.
  useEffect(() => {
    const here = box.current?.querySelector("li[data-here]") ?? box.current?.querySelector("#hit-0");
    here?.scrollIntoView({ block: "center" });
  }, []);

  const jump = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("li > a:first-child");
    if (!link) return;
    event.preventDefault();
    const url = new URL(link.href);
    const find = new URLSearchParams(location.search).get("find");
    if (find) url.searchParams.set("find", find);
    history.replaceState(null, "", url);
    for (const old of box.current?.querySelectorAll("li[data-here]") ?? []) delete (old as HTMLElement).dataset["here"];
    const line = link.closest("li");
    if (line) line.dataset["here"] = "";
    showInRecordingLinks(url.searchParams.get("t") ?? "0");
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Enter on a link is a click
    <div ref={box} onClick={jump}>
      {children}
    </div>
  );
}

/** The recording button in the page's head opens at the chosen line too. */
function showInRecordingLinks(seconds: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-recording]")) {
    const url = new URL(link.href);
    url.searchParams.set("timestamp", seconds);
    link.href = url.href;
  }
}
