import { refresh } from "next/cache";

import type { Role } from "#domain/actor.ts";
import { DomainError } from "#domain/errors.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { requireContext } from "#server/context-from-request.ts";

/**
 * For buttons that remove one thing: what is already gone counts as done, because the fresh page shows exactly that.
 * Anything else reaches the error page.
 */
export async function runQuietly(
  form: FormData,
  role: Role,
  remove: (ctx: UserContext, id: string) => Promise<void>,
): Promise<void> {
  const ctx = await requireContext({ role });
  const id = form.get("id");
  try {
    await remove(ctx, typeof id === "string" ? id : "");
  } catch (error) {
    const isGone = error instanceof DomainError && (error.kind === "not_found" || error.kind === "conflict");
    if (!isGone) throw error;
  }
  refresh();
}
