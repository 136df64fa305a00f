"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";

import type { FormState } from "#app/(app)/_forms/form-state.ts";
import { idOrNull } from "#app/(app)/_forms/form-values.ts";
import { runForm } from "#app/(app)/_forms/run-form.ts";
import { runQuietly } from "#app/(app)/_forms/run-quietly.ts";
import type { InviteState } from "#app/(app)/settings/_view/invite-state.ts";
import { Role } from "#domain/actor.ts";
import { deleteTeam } from "#features/people/delete-team.ts";
import { inviteMember } from "#features/people/invite-member.ts";
import { revokeInvitation } from "#features/people/revoke-invitation.ts";
import { saveTeam } from "#features/people/save-team.ts";
import { setMember } from "#features/people/set-member.ts";

/** Fields: email, role, teamId. The answer holds the link, the only time anybody sees it. */
export async function invite(_previous: InviteState, form: FormData): Promise<InviteState> {
  const t = await getTranslations("people.invite");
  let invitation: InviteState["invitation"];
  const state = await runForm(form, {
    role: "admin",
    fieldOfError: { already_member: "email" },
    run: async (ctx, { email = "", role = "", teamId }) => {
      const sent = await inviteMember(ctx, { email, role: Role.parse(role), teamId: idOrNull(teamId) });
      invitation = { title: t("linkTitle", { email: email.trim() }), ...sent };
      refresh();
      return undefined;
    },
  });
  return { ...state, ...(invitation && { invitation }) };
}

/** Field: id. */
export async function revoke(form: FormData): Promise<void> {
  await runQuietly(form, "admin", (ctx, id) => revokeInvitation(ctx, { id }));
}

/** Fields: profileId, role ("" is no access), teamId. */
export async function saveMember(_previous: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    role: "admin",
    run: async (ctx, { profileId = "", role = "", teamId }) => {
      const wanted = role === "" ? null : Role.parse(role);
      await setMember(ctx, { profileId, role: wanted, teamId: idOrNull(teamId) });
      refresh();
      return (await getTranslations("people.members"))("saved");
    },
  });
}

/** Fields: id (absent for a new team), name. */
export async function nameTeam(_previous: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    role: "admin",
    fieldOfError: { team_name_taken: "name" },
    run: async (ctx, { id, name = "" }) => {
      await saveTeam(ctx, { id: idOrNull(id), name });
      refresh();
      return (await getTranslations("common.states"))("saved");
    },
  });
}

/** Field: id. */
export async function removeTeam(form: FormData): Promise<void> {
  await runQuietly(form, "admin", (ctx, id) => deleteTeam(ctx, { id }));
}
