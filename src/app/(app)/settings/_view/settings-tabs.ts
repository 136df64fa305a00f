import type { Role } from "#domain/actor.ts";

const everyTab = ["fathom", "sync", "team", "audit", "workspace", "profile", "faq"] as const;

export type SettingsTab = (typeof everyTab)[number];

const openToEveryone: ReadonlySet<SettingsTab> = new Set(["profile", "faq"]);

/** The sections a person may open, in the order they are shown. */
export function settingsTabs(role: Role | null): SettingsTab[] {
  return everyTab.filter((tab) => role === "admin" || openToEveryone.has(tab));
}

/**
 * The section the address asks for, or the first one the person may open. `allowed: false` means that the section exists but
 * is not theirs, which deserves an explanation instead of another page.
 */
export function chooseSettingsTab(
  asked: string | string[] | undefined,
  role: Role | null,
): { tab: SettingsTab; allowed: boolean } {
  const tabs = settingsTabs(role);
  // The brief calls this tab "connection" in its own code, so links to that name keep working.
  const wanted = asked === "connection" ? "fathom" : asked;
  const known = everyTab.find((tab) => tab === wanted);
  if (known === undefined) return { tab: tabs[0] ?? "profile", allowed: true };
  return { tab: known, allowed: tabs.includes(known) };
}
