"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import type { FormState } from "#app/(app)/_forms/form-state.ts";
import { idOrNull } from "#app/(app)/_forms/form-values.ts";
import { runForm } from "#app/(app)/_forms/run-form.ts";
import { runQuietly } from "#app/(app)/_forms/run-quietly.ts";
import { archiveSalesRep } from "#features/people/archive-sales-rep.ts";
import { importSalesReps } from "#features/people/import-sales-reps.ts";
import { restoreSalesRep } from "#features/people/restore-sales-rep.ts";
import { saveSalesRep } from "#features/people/save-sales-rep.ts";
import { toRoute } from "#lib/route.ts";
import { requireContext } from "#server/context-from-request.ts";

/** Fields: id (absent for a new rep), name, email, teamId, profileId. */
export async function saveRep(_previous: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    role: "admin",
    fieldOfError: { sales_rep_email_taken: "email", profile_already_linked: "profileId" },
    run: async (ctx, { id, name = "", email = "", teamId, profileId }) => {
      const rep = await saveSalesRep(ctx, {
        id: idOrNull(id),
        name,
        email,
        teamId: idOrNull(teamId),
        profileId: idOrNull(profileId),
      });
      return redirect(toRoute(`/sales-reps/${rep.id}?notice=${idOrNull(id) === null ? "created" : "updated"}`));
    },
  });
}

/** Field: id. Ends on the list, where it can be undone. */
export async function archiveRep(form: FormData): Promise<void> {
  let archived = "";
  await runQuietly(form, "admin", async (ctx, id) => {
    await archiveSalesRep(ctx, { id });
    archived = id;
  });
  redirect(toRoute(`/sales-reps?archived=${archived}`));
}

/** Field: id. */
export async function restoreRep(form: FormData): Promise<void> {
  await runQuietly(form, "admin", (ctx, id) => restoreSalesRep(ctx, { id }));
}

/** Field: id. The same from the notice on the list, which then has nothing more to say. */
export async function undoArchive(form: FormData): Promise<void> {
  await restoreRep(form);
  redirect("/sales-reps");
}

/** Fields: rep (`e-mail name`, once per ticked person). */
export async function importReps(form: FormData): Promise<void> {
  const ctx = await requireContext({ role: "admin" });
  const reps = form.getAll("rep").flatMap((value) => {
    const [email = "", ...name] = typeof value === "string" ? value.split(" ") : [];
    return email === "" ? [] : [{ email, name: name.join(" ") }];
  });
  if (reps.length === 0) return redirect(toRoute("/sales-reps/import?notice=none"));
  const { created, refused } = await importSalesReps(ctx, { reps });
  refresh();
  return redirect(toRoute(`/sales-reps?imported=${created}&refused=${refused}`));
}
