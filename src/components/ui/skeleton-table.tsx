import { Skeleton } from "./skeleton.tsx";

type Props = {
  /** Tailwind widths, one per column, the same ones as the real table. */
  columns: readonly string[];
  rows?: number;
  /** What screen readers hear. */
  label: string;
};

/** The table's own shape while its rows are on their way. */
export function SkeletonTable({ columns, rows = 10, label }: Props) {
  return (
    <output aria-label={label} className="block overflow-hidden rounded-md border bg-surface">
      {Array.from({ length: rows + 1 }, (_, row) => (
        <span key={row} className="flex h-9 items-center gap-6 border-b px-4 last:border-b-0 pointer-coarse:h-11">
          {columns.map((width, column) => (
            <Skeleton key={column} className={`h-3 ${width} ${row === 0 ? "opacity-60" : ""}`} />
          ))}
        </span>
      ))}
    </output>
  );
}
