export type FormValues = Record<string, string>;

/** The text fields of a form by name; files and React's own hidden fields are left out. */
export function formValues(form: FormData): FormValues {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** What a select with an empty choice ("no team") sends: an id, or null. */
export function idOrNull(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
