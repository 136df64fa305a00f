import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";

import { ownProfile } from "#app/_preferences/own-profile.ts";
import { getDashboard } from "#features/dashboard/get-dashboard.ts";
import { getSetup } from "#features/onboarding/get-setup.ts";
import { createFormat } from "#lib/format.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireContext } from "#server/context-from-request.ts";

import { ActivityCard } from "./_components/activity-card.tsx";
import { NoMeetingsYet } from "./_components/no-meetings-yet.tsx";
import { RecentMeetings } from "./_components/recent-meetings.tsx";
import { SetupCard } from "./_components/setup-card.tsx";
import { SyncCard } from "./_components/sync-card.tsx";
import { ToDoCard } from "./_components/to-do-card.tsx";
import { WaitingPeople } from "./_components/waiting-people.tsx";
import { WeekStats } from "./_components/week-stats.tsx";
import { dayPart } from "./_view/day-part.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

/** The first thing a person sees: this week, what is open, what came in. An admin with nothing connected starts at onboarding. */
export default async function DashboardPage() {
  const [t, locale, ctx] = await Promise.all([getTranslations("dashboard"), getLocale(), requireContext()]);
  const [dashboard, profile] = await Promise.all([getDashboard(ctx), ownProfile()]);
  const setup = ctx.actor.role === "admin" ? await getSetup(ctx, dashboard) : null;
  if (setup?.fathom === "not_configured" && dashboard.meetings.length === 0) redirect("/onboarding");

  const now = ctx.now();
  const format = createFormat(locale, ctx.actor.timeZone);
  const name = (profile?.fullName ?? "").split(" ")[0] || ctx.actor.email;
  const { workspace } = dashboard;
  const isEmpty = dashboard.meetings.length === 0;

  return (
    <>
      <PageHeader
        title={t(`greeting.${dayPart(now, ctx.actor.timeZone)}`, { name })}
        description={<span className="inline-block first-letter:uppercase">{format.dateLong(now)}</span>}
      />
      <div className="grid grid-cols-1 gap-4">
        {setup && !setup.isComplete && <SetupCard setup={setup} />}
        {workspace !== null && workspace.waitingPeople > 0 && <WaitingPeople count={workspace.waitingPeople} />}
        {isEmpty ? (
          <NoMeetingsYet actor={ctx.actor} isLinkedToRep={dashboard.isLinkedToRep} />
        ) : (
          <WeekStats dashboard={dashboard} format={format} />
        )}
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid grid-cols-1 gap-4">
            {!isEmpty && (
              <RecentMeetings
                meetings={dashboard.meetings}
                format={format}
                now={now}
                showRep={ctx.actor.role !== "rep"}
              />
            )}
            {!isEmpty && <ToDoCard items={dashboard.actionItems} />}
          </div>
          <div className="grid grid-cols-1 gap-4">
            {!isEmpty && <ActivityCard days={dashboard.days} format={format} />}
            {workspace && <SyncCard workspace={workspace} format={format} now={now} />}
          </div>
        </div>
      </div>
    </>
  );
}
