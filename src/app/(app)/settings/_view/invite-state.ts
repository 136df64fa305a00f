import type { FormState } from "#app/(app)/_forms/form-state.ts";

/** The answer to "Maak uitnodiging": the link exists only here, the database keeps its hash. */
export type InviteState = FormState & { invitation?: { title: string; link: string; mailed: boolean } };
