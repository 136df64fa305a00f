/** Where a GET form leads, without the fields nobody filled in. */
export function formAddress(path: string, data: FormData): string {
  const search = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value === "string" && value.trim() !== "") search.set(name, value.trim());
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

/** Sets every field to what the URL says, apart from the one somebody is typing in. */
export function showAddress(form: HTMLFormElement, query: string): void {
  const search = new URLSearchParams(query);
  for (const field of form.elements) {
    if (field === document.activeElement && field instanceof HTMLInputElement && field.type === "date") continue;
    if (field instanceof HTMLInputElement && field.type === "checkbox")
      field.checked = search.get(field.name) === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = search.get(field.name) ?? "";
  }
}
