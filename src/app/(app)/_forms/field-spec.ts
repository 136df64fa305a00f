export type FieldOption = { value: string; label: string };

type Common = { name: string; label: string; hint?: string; defaultValue?: string };

type TextOptions = {
  placeholder?: string;
  autoComplete?: string;
  maxLength?: number;
  /** The id of a `<datalist>` on the page: the platform's own search box. */
  list?: string;
};

/** One field as plain data, so that a server component can describe a form and one client leaf can run it. */
export type FieldSpec =
  | (Common & { kind: "text" } & TextOptions)
  | (Common & { kind: "email" } & TextOptions)
  | (Common & { kind: "date"; max?: string })
  | (Common & { kind: "textarea"; placeholder?: string; maxLength?: number })
  | (Common & { kind: "select"; options: readonly FieldOption[] })
  | { kind: "hidden"; name: string; value: string };
