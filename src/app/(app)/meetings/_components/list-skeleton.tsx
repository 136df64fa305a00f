import { SkeletonTable } from "#components/ui/skeleton-table.tsx";

/** The columns of the meetings table, at its widths. */
const columns = [
  "flex-1 min-w-24",
  "w-28 max-md:hidden",
  "w-12 max-md:hidden",
  "w-24 max-lg:hidden",
  "w-40 max-lg:hidden",
  "w-12 max-xl:hidden",
  "w-10 max-md:hidden",
  "w-20 max-xl:hidden",
];

/** The table's own shape while its rows are on their way. */
export function ListSkeleton({ label }: { label: string }) {
  return <SkeletonTable columns={columns} rows={15} label={label} />;
}
