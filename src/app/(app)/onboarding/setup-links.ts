import type { SetupStep } from "#features/onboarding/get-setup.ts";

/** Where each step is really done. */
export const setupLinks: Record<SetupStep["id"], string> = {
  workspace: "/settings?tab=workspace",
  fathom: "/settings?tab=fathom",
  salesRep: "/sales-reps",
  sync: "/settings?tab=sync",
};
