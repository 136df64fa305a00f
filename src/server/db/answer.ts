import "server-only";

import type { PostgrestError } from "@supabase/supabase-js";

import type { Json } from "#server/db/database.types.ts";
import { toError } from "#server/db/database-error.ts";

type Answer<Data> = { data: Data; error: null } | { data: unknown; error: PostgrestError };

/**
 * What the database answered. supabase-js never throws, so every call goes through here.
 * @throws DomainError | DatabaseError
 */
export function unwrap<Data>(answer: Answer<Data>): Data {
  if (answer.error !== null) throw toError(answer.error);
  return answer.data;
}

/** For functions that take null where the generated types do not know it (they know no null arguments at all). */
export function nullable<Value>(value: Value | null): Value {
  return value as Value;
}

/** For values that are JSON by their schema: zod writes `unknown` where the generated types want `Json`. */
export function asJson(value: object): Json {
  return value as Json;
}
