/** The address when it is one a browser may open (http or https), else null: `javascript:` and friends are never stored. */
export function webUrl(value: string | null | undefined): string | null {
  const url = URL.parse((value ?? "").trim());
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url.href : null;
}
