import type { ReactNode } from "react";

/** Label left, value right; one under the other on a phone. */
export function Facts({ rows }: { rows: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="text-sm">
      {rows.map(({ label, value }) => (
        <div
          key={label}
          className="grid gap-x-4 border-t py-2 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <dt className="text-muted">{label}</dt>
          <dd className="wrap-break-word">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
