import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** axe finds nothing on this address in the light and in the dark theme, and no sentence is left untranslated. */
export async function checkPage(page: Page, address: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.context().addCookies([{ name: "koppel_theme", value: theme, url: new URL(page.url()).origin }]);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, `${address} (${theme})`).toEqual([]);
    await expect(page.locator("body")).not.toContainText(/(?:settings|people|sync|errors|common)\.[a-z]+\.[a-z]/i);
  }
}
