import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TabsNav } from "#components/ui/tabs-nav.tsx";
import { toRoute } from "#lib/route.ts";
import type { UserContext } from "#server/auth/context-for-token.ts";
import { requireContext } from "#server/context-from-request.ts";
import { AuditTab } from "./_components/audit-tab.tsx";
import { FaqTab } from "./_components/faq-tab.tsx";
import { FathomTab } from "./_components/fathom-tab.tsx";
import { ProfileTab } from "./_components/profile-tab.tsx";
import { SyncTab } from "./_components/sync-tab.tsx";
import { TeamTab } from "./_components/team-tab.tsx";
import { WorkspaceTab } from "./_components/workspace-tab.tsx";
import { chooseSettingsTab, settingsTabs, type SettingsTab } from "./_view/settings-tabs.ts";

type Search = Awaited<PageProps<"/settings">["searchParams"]>;

export async function generateMetadata({ searchParams }: PageProps<"/settings">): Promise<Metadata> {
  const [ctx, t, search] = await Promise.all([requireContext(), getTranslations("settings"), searchParams]);
  const { tab } = chooseSettingsTab(search["tab"], ctx.actor.role);
  return { title: `${t(`tabs.${tab}`)} · ${t("title")}` };
}

export default async function SettingsPage({ searchParams }: PageProps<"/settings">) {
  const [ctx, t, search] = await Promise.all([requireContext(), getTranslations("settings"), searchParams]);
  const { role } = ctx.actor;
  const { tab, allowed } = chooseSettingsTab(search["tab"], role);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <TabsNav
        className="mb-6"
        label={t("tabsLabel")}
        tabs={settingsTabs(role).map((one) => ({
          href: toRoute(`/settings?tab=${one}`),
          label: t(`tabs.${one}`),
          active: one === tab,
        }))}
      />
      {allowed ? (
        <Section tab={tab} ctx={ctx} search={search} />
      ) : (
        <Alert tone="warning" title={t("adminOnly.title")}>
          {t("adminOnly.body")}
        </Alert>
      )}
    </>
  );
}

function Section({ tab, ctx, search }: { tab: SettingsTab; ctx: UserContext; search: Search }) {
  switch (tab) {
    case "fathom":
      return <FathomTab ctx={ctx} teams={teamsOutcome(search["saved"])} />;
    case "sync":
      return <SyncTab ctx={ctx} />;
    case "team":
      return <TeamTab ctx={ctx} />;
    case "audit":
      return <AuditTab ctx={ctx} before={readId(search["before"])} />;
    case "workspace":
      return <WorkspaceTab ctx={ctx} />;
    case "profile":
      return <ProfileTab ctx={ctx} />;
    case "faq":
      return <FaqTab />;
  }
}

function readId(value: string | string[] | undefined): number | null {
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** What became of the choice of teams, as the redirect after it says. */
function teamsOutcome(saved: string | string[] | undefined): "saved" | "refused" | null {
  if (saved === "teams") return "saved";
  return saved === "no-teams" ? "refused" : null;
}
