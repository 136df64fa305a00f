type Toast = { message: string; tone?: "success" | "danger"; durationMs?: number };

const regionId = "koppel-toasts";

/**
 * Shows a short result that came later than the click. Plain DOM, loaded on demand:
 * `(await import("#components/ui/toast.ts")).showToast({ message })`.
 */
export function showToast({ message, tone = "success", durationMs = 6000 }: Toast): void {
  const item = document.createElement("p");
  item.className =
    "flex items-center gap-2.5 rounded-md border bg-raised px-3.5 py-2.5 text-base shadow-lg transition-opacity duration-200";
  const dot = document.createElement("span");
  dot.className = `size-2 shrink-0 rounded-full ${tone === "danger" ? "bg-danger" : "bg-success"}`;
  item.append(dot, message);
  region().append(item);
  const leave = () => {
    item.style.opacity = "0";
    setTimeout(() => {
      item.remove();
    }, 200);
  };
  setTimeout(leave, durationMs);
  item.addEventListener("click", leave);
}

/** The one live region; it exists before its first message so that screen readers announce it. */
function region(): HTMLElement {
  const known = document.getElementById(regionId);
  if (known) return known;
  const made = document.createElement("div");
  made.id = regionId;
  made.setAttribute("role", "status");
  made.setAttribute("aria-live", "polite");
  made.className = "fixed inset-x-4 bottom-20 z-50 md:bottom-4 flex flex-col items-end gap-2 sm:left-auto sm:max-w-sm";
  document.body.append(made);
  return made;
}
