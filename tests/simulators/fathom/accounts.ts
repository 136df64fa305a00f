import type { IncomingHttpHeaders } from "node:http";

/** Who may ask, and how: an API key belongs to one person, an OAuth token to an app. */
export type Account = {
  id: string;
  kind: "api_key" | "oauth";
  secret: string;
  isAdmin: boolean;
  /** E-mail of the owner whose own and shared meetings alone this key opens; null sees the whole workspace. */
  seesOnly: string | null;
};

/** Shown by `npm run demo`; opens everything. */
export const demoApiKey = "noordlicht-demo-fathom-key-2026";
/** A member's key: own meetings and those shared with everybody. */
export const memberApiKey = "noordlicht-member-fathom-key-2026";
export const demoOauthToken = "noordlicht-demo-fathom-oauth-token";

export const defaultAccounts: readonly Account[] = [
  { id: "admin", kind: "api_key", secret: demoApiKey, isAdmin: true, seesOnly: null },
  { id: "member", kind: "api_key", secret: memberApiKey, isAdmin: false, seesOnly: "sanne.dewit@noordlicht.example" },
  { id: "app", kind: "oauth", secret: demoOauthToken, isAdmin: true, seesOnly: null },
];

export function findAccount(accounts: readonly Account[], headers: IncomingHttpHeaders): Account | undefined {
  const key = headers["x-api-key"];
  const bearer = /^Bearer (.+)$/.exec(headers.authorization?.toString() ?? "")?.[1];
  return accounts.find(({ kind, secret }) => secret === (kind === "api_key" ? key : bearer));
}
