type Params = Readonly<Record<string, string | null | undefined>>;

/** `path` with the non-empty parameters in the order given; a later object wins, null or "" takes a parameter out. */
export function withParams(path: string, ...layers: Params[]): string {
  const merged = Object.assign({}, ...layers) as Params;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(merged)) if (value) search.set(name, value);
  const query = search.toString();
  return query === "" ? path : `${path}?${query}`;
}
