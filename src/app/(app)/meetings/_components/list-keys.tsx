"use client";

import { useEffect } from "react";

import { rememberList } from "#app/(app)/meetings/_view/list-memory.ts";

/** j and k walk through the rows, Enter opens (it is a link), / goes to the search box. Also remembers the page for the way back. */
export function ListKeys() {
  // After every render: each page of the list is one.
  useEffect(() => {
    rememberList(location.search);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "/") {
        event.preventDefault();
        document.querySelector<HTMLInputElement>("input[type=search][name=q]")?.select();
      } else if (event.key === "j" || event.key === "k") {
        const rows = [...document.querySelectorAll<HTMLAnchorElement>("a[data-row]")];
        const here = rows.findIndex((row) => row === document.activeElement);
        const next = event.key === "j" ? here + 1 : Math.max(0, here - 1);
        rows[Math.min(next, rows.length - 1)]?.focus();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, select, textarea, [contenteditable], dialog, [popover]") !== null
  );
}
