import { z } from "zod";

export const themes = ["light", "dark", "system"] as const;
export type Theme = (typeof themes)[number];
export const themeCookie = "koppel_theme";

const themeSchema = z.enum(themes).catch("system");

/** Anything a cookie or a form says, as a theme; the system's own when in doubt. */
export function parseTheme(value: unknown): Theme {
  return themeSchema.parse(value);
}
