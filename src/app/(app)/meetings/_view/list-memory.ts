const key = "koppel.meetings.query";

/** Keeps the list's filters and page for this browser tab, so that a meeting's address stays short enough to share. */
export function rememberList(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Storage can be switched off; the way back then leads to the whole list.
  }
}

export function recallList(): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
