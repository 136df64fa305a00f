import { contextForToken, type UserContext } from "../../../src/server/auth/context-for-token.ts";
import type { Person } from "./route-stack.ts";

/** The context a page would get for this person, with their role as it is now. */
export async function contextOf(person: Person): Promise<UserContext> {
  const ctx = await contextForToken(person.accessToken, { ipAddress: "203.0.113.9", locale: "nl" });
  if (!ctx) throw new Error(`The token of ${person.email} is not valid`);
  return ctx;
}
