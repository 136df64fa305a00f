import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const themes = {
  light: new Map(pairs.map((match) => [match[1] ?? "", match[2] ?? ""])),
  dark: new Map(pairs.map((match) => [match[1] ?? "", match[3] ?? ""])),
};

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["canvas", "surface", "raised", "subtle", "hover"];
const inks = ["ink", "muted", "faint", "accent", "success", "warning", "danger"];

describe.each(["light", "dark"] as const)("the %s theme", (name) => {
  const color = (token: string) => themes[name].get(token) ?? "#000000";

  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))("reads %s on %s", (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["accent", "success", "warning", "danger"])("reads %s on its own soft ground", (tone) => {
    expect(contrast(color(tone), color(`${tone}-soft`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["accent-solid", "danger-solid"])("reads white on %s", (solid) => {
    expect(contrast("#ffffff", color(solid))).toBeGreaterThanOrEqual(4.5);
  });

  it("shows where a field ends", () => {
    expect(contrast(color("control"), color("surface"))).toBeGreaterThanOrEqual(3);
  });
});
