import type { Role } from "#domain/actor.ts";

export type AccountProps = { account: { name: string; email: string; role: Role | null } };

/** The popover both account buttons open. */
export const accountMenuId = "account-menu";
