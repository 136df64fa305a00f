import { redirect } from "next/navigation";

import { toRoute } from "#lib/route.ts";

/** The brief's address of the settings; its `?tab=` travels along. */
export default async function BriefSettingsPage({ searchParams }: PageProps<"/dashboard/settings">) {
  const { tab } = await searchParams;
  return redirect(toRoute(typeof tab === "string" ? `/settings?${new URLSearchParams({ tab })}` : "/settings"));
}
