import { getTranslations } from "next-intl/server";

import { ownProfile } from "#app/_preferences/own-profile.ts";
import { requireContext } from "#server/context-from-request.ts";

import { AccountMenu } from "./_shell/account-menu.tsx";
import { BottomNav } from "./_shell/bottom-nav.tsx";
import { Sidebar } from "./_shell/sidebar.tsx";
import { TopBar } from "./_shell/top-bar.tsx";

/** Around every signed-in page. Each page still asks for its own context: a layout does not run again on every visit. */
export default async function AppLayout({ children }: LayoutProps<"/">) {
  const [t, ctx] = await Promise.all([getTranslations("common"), requireContext()]);
  const profile = await ownProfile();
  const account = { name: profile?.fullName || ctx.actor.email, email: ctx.actor.email, role: ctx.actor.role };

  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-ink px-3 py-2 font-medium text-canvas focus:translate-y-0"
      >
        {t("skipToContent")}
      </a>
      <TopBar account={account} />
      <div className="md:flex">
        <Sidebar account={account} />
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-6 pb-28 outline-none sm:px-6 md:px-8 md:pt-8 md:pb-16"
        >
          <div className="mx-auto max-w-6xl">{children}</div>
        </main>
      </div>
      <BottomNav />
      <AccountMenu account={account} />
    </>
  );
}
