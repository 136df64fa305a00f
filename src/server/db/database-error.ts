import "server-only";

import type { PostgrestError } from "@supabase/supabase-js";

import { DomainError, type DomainErrorKind } from "#domain/errors.ts";

/** The database failed us: its text is for the log, never for a person. `isTransient` = the same call may work later. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: string;
  readonly isTransient: boolean;

  constructor(error: PostgrestError) {
    super(`${error.code || "no answer"}: ${error.message}`, { cause: error });
    this.code = error.code;
    this.isTransient = isTransient(error.code);
  }
}

/** Refusals raised by our SQL functions (see private.refuse): the message is the error code. */
const refusals: Record<string, DomainErrorKind> = {
  KP403: "forbidden",
  KP404: "not_found",
  KP409: "conflict",
  KP422: "invalid",
  KP503: "precondition",
};

/** The one place where a database's answer becomes an error of ours. */
export function toError(error: PostgrestError): DomainError | DatabaseError {
  const refusal = refusals[error.code];
  if (refusal !== undefined) return new DomainError(refusal, error.message, { cause: error });
  switch (error.code) {
    case "23505":
      return new DomainError("conflict", "already_exists", { cause: error });
    case "23503":
      // Postgres uses one code for both ends: deleting what is pointed at, and pointing at what is gone.
      return new DomainError("conflict", error.message.startsWith("insert") ? "choice_gone" : "still_in_use", {
        cause: error,
      });
    case "23514":
    case "22P02":
    // A NUL, which Postgres keeps in no text.
    case "22P05":
    case "22021":
    case "22007":
    case "22008":
      return new DomainError("invalid", "invalid_input", { cause: error });
    case "42501":
      return new DomainError("forbidden", "forbidden", { cause: error });
    case "PGRST301":
    case "PGRST302":
    case "PGRST303":
      return new DomainError("unauthenticated", "session_expired", { cause: error });
    default:
      return new DatabaseError(error);
  }
}

/** No answer at all, timeouts, lock trouble, too many connections, a schema cache that is just loading. */
function isTransient(code: string): boolean {
  return ["", "57014", "40001", "40P01", "53300", "PGRST000", "PGRST001", "PGRST002", "PGRST003"].includes(code);
}
