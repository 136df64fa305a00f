import { getTranslations } from "next-intl/server";

import { MeetingsErrorBoundary } from "./_components/meetings-error-boundary.tsx";

export default async function MeetingsLayout({ children }: LayoutProps<"/meetings">) {
  const t = await getTranslations("meetings.error");
  return (
    <MeetingsErrorBoundary title={t("title")} help={t("help")} retry={t("retry")} back={t("back")} code={t("code")}>
      {children}
    </MeetingsErrorBoundary>
  );
}
