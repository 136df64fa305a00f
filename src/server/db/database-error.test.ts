import { PostgrestError } from "@supabase/supabase-js";
import { expect, it } from "vitest";

import { toError } from "#server/db/database-error.ts";

const foreignKey = (message: string) => toError(new PostgrestError({ code: "23503", message, details: "", hint: "" }));

it("tells a choice that is gone from a thing that is still in use", () => {
  const saved = 'insert or update on table "sales_reps" violates foreign key constraint "sales_reps_team_id_fkey"';
  expect(foreignKey(saved)).toMatchObject({ kind: "conflict", code: "choice_gone" });
  const removed = 'update or delete on table "sales_reps" violates foreign key constraint "meetings_sales_rep_id_fkey"';
  expect(foreignKey(removed)).toMatchObject({ kind: "conflict", code: "still_in_use" });
});

it("counts a NUL as bad input, not as our failure", () => {
  const error = new PostgrestError({
    code: "22P05",
    message: "unsupported Unicode escape sequence",
    details: "",
    hint: "",
  });
  expect(toError(error)).toMatchObject({ kind: "invalid", code: "invalid_input" });
});
