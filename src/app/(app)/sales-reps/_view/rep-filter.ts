export const repFilters = ["active", "archived", "all"] as const;
export type RepFilter = (typeof repFilters)[number];

export function readRepFilter(value: string | string[] | undefined): RepFilter {
  return repFilters.find((filter) => filter === value) ?? "active";
}

export function filterReps<Rep extends { archivedAt: string | null }>(reps: readonly Rep[], filter: RepFilter): Rep[] {
  return reps.filter((rep) => filter === "all" || (rep.archivedAt === null) === (filter === "active"));
}
