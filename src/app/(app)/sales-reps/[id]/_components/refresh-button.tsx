"use client";

import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";

import { buttonClass } from "#components/ui/button-class.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { watchRefresh, type RefreshTexts } from "./watch-refresh.ts";

type Props = { repId: string; texts: RefreshTexts & { refresh: string; refreshing: string }; icon: ReactNode };

/** "Ververs": reads this rep's meetings now and says what came of it. */
export function RefreshButton({ repId, texts, icon }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  const refresh = async () => {
    if (busy) return;
    setBusy(true);
    const { message, isGood } = await watchRefresh(repId, texts);
    setBusy(false);
    router.refresh();
    const { showToast } = await import("#components/ui/toast.ts");
    showToast({ message, tone: isGood ? "success" : "danger" });
  };

  return (
    <button
      type="button"
      aria-busy={busy}
      aria-disabled={busy}
      onClick={refresh}
      className={buttonClass("primary", "md")}
    >
      {busy ? <Spinner /> : icon}
      {busy ? texts.refreshing : texts.refresh}
    </button>
  );
}
