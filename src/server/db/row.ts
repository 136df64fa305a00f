import "server-only";

import { z } from "zod";

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type CamelRow<Row> = { [Name in keyof Row & string as Camel<Name>]: Row[Name] };

/** A row with the names the code uses: `starts_at` → `startsAt`. Only the top level; what is inside was parsed already. */
export function camelCase<Row extends object>(row: Row): CamelRow<Row> {
  const entries = Object.entries(row).map(([name, value]) => [
    name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries) as CamelRow<Row>;
}

/** Postgres and PostgREST write instants in several ways; the code knows one: ISO in UTC with milliseconds. */
export const instant = z.string().transform((value) => new Date(value).toISOString());
