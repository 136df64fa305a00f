import { expect, test, type Page } from "@playwright/test";
import { demoApiKey } from "../simulators/fathom/accounts.ts";
import { checkPage } from "./support/check-page.ts";
import { signInAsAdmin } from "./support/people.ts";

const unknownRecorder = { name: "Kim Jansen", email: "kim.jansen@noordlicht.example" };

// One story: each step stands on the one before.
test.describe.configure({ mode: "serial" });

test.beforeEach(async ({ page }) => {
  await signInAsAdmin(page);
});

test("the brief's address of the settings leads to the Fathom tab", async ({ page }) => {
  await page.goto("/dashboard/settings");

  await expect(page).toHaveURL(/\/settings$/);
  await expect(page.getByRole("link", { name: "Fathom Koppeling" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: "Hulp nodig met je API key?" }).click();
  await expect(page.getByText("Open User Settings en ga naar API Access.")).toBeVisible();
});

test("a key that cannot be one is refused while typing, and nothing can be saved", async ({ page }) => {
  await page.goto("/settings?tab=fathom");
  const save = page.getByRole("button", { name: "Opslaan" }).first();
  await expect(save).toBeDisabled();
  await page.getByLabel("API Key", { exact: true }).fill("te kort!");

  await expect(page.getByText("Een API key heeft minstens 20 tekens", { exact: false })).toBeVisible();
  await expect(save).toBeDisabled();
});

test("a wrong key ends in “Verbinding mislukt” and says what to do", async ({ page }) => {
  await page.goto("/settings?tab=fathom");
  await page.getByLabel("API Key", { exact: true }).fill("this-key-was-never-made-1234");
  await page.getByRole("button", { name: "Test Verbinding" }).click();

  const result = page.getByRole("alert").filter({ hasText: "Verbinding mislukt" });
  await expect(result).toContainText("Controleer of de API key correct is");
  await expect(page.getByRole("status", { name: "Status van de koppeling" })).toBeVisible();
});

test("the right key ends in “Verbonden”, and comes back masked", async ({ page }) => {
  await page.goto("/settings?tab=fathom");
  const key = page.getByLabel("API Key", { exact: true });
  await key.fill(demoApiKey);
  await page.getByRole("button", { name: "Test Verbinding" }).click();
  await expect(page.getByText("Verbinding succesvol!").first()).toBeVisible();
  await page.getByRole("button", { name: "Opslaan" }).first().click();

  await expect(page.getByText("Configuratie opgeslagen!")).toBeVisible();
  const status = page.getByRole("status", { name: "Status van de koppeling" });
  await expect(status).toContainText("Verbonden");
  await expect(status).toContainText(/nu|geleden/);
  await expect(key).toHaveValue("");
  await expect(key).toHaveAttribute("placeholder", /^noordli\.\.\..{5}$/);
});

test("an admin may look at the stored key, and the audit log knows", async ({ page }) => {
  await page.goto("/settings?tab=fathom");
  const key = page.getByLabel("API Key", { exact: true });
  await page.getByRole("button", { name: "Toon API Key" }).click();
  await expect(key).toHaveValue(demoApiKey);
  await expect(page.getByRole("button", { name: "Opslaan" }).first()).toBeDisabled();
  await page.getByRole("button", { name: "Verberg API Key" }).click();
  await expect(key).toHaveValue("");

  await page.goto("/settings?tab=audit");
  await expect(page.getByText("API key en secret getoond").first()).toBeVisible();
  await page.getByRole("button", { name: "Controleer het log" }).click();
  await expect(page.getByText("Het log is compleet en ongewijzigd.")).toBeVisible();
});

test("sales reps are chosen from Fathom's own team", async ({ page }) => {
  await page.goto("/sales-reps/import");
  await expect(page.getByText("sanne.dewit@noordlicht.example")).toBeVisible();
  const kim = page.getByRole("checkbox", { name: unknownRecorder.email });
  if ((await kim.count()) > 0) await kim.uncheck();
  const tessa = page.getByRole("button", { name: "Importeer" });
  await tessa.click();

  await expect(page.getByText(/sales reps? toegevoegd/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Sanne de Wit" })).toBeVisible();
});

test("a sync of seven days shows how far it is and what it did", async ({ page }) => {
  await startSync(page, "7 dagen");

  await expect(page.locator("[data-run-status=succeeded]")).toBeVisible({ timeout: 45_000 });
  expect(await count(page, "found")).toBeGreaterThan(0);
  expect(await count(page, "imported")).toBeGreaterThan(0);
  expect(await count(page, "failed")).toBe(0);
  await expect(page.getByRole("region", { name: "Eerdere syncs" })).toContainText("Handmatig");
});

test("a date range in the wrong order is refused beside its field", async ({ page }) => {
  await page.goto("/settings?tab=sync");
  await page.getByText("Eigen periode").click();
  await page.getByLabel("Van", { exact: true }).fill("2026-11-10");
  await page.getByLabel("Tot en met").fill("2026-11-01");
  await page.getByRole("button", { name: "Start sync" }).click();

  await expect(page.getByLabel("Van", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Van", { exact: true })).toHaveValue("2026-11-10");
});

test("an unknown recorder is shown as skipped; adding the rep brings the meetings in", async ({ page }) => {
  await startSync(page, "30 dagen");
  await expect(page.locator("[data-run-status=succeeded]")).toBeVisible({ timeout: 45_000 });

  await expect(page.getByRole("heading", { name: /Opnemer is geen sales rep/ })).toBeVisible();
  const recorder = page.getByRole("listitem").filter({ hasText: unknownRecorder.email }).first();
  await recorder.getByRole("link", { name: "Voeg rep toe" }).click();
  await expect(page.getByLabel("Naam")).toHaveValue(unknownRecorder.name);
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText(/Kim Jansen is toegevoegd/)).toBeVisible();

  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Nog geen meetings")).toHaveCount(0);
    await expect(page.getByText(/met dit e-mailadres/)).toHaveCount(0);
  }).toPass({ timeout: 45_000 });
});

test("Reset asks first, then reads everything again and doubles nothing", async ({ page }) => {
  await page.goto("/settings?tab=sync");
  await page.getByText("7 dagen", { exact: true }).click();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page.getByText("Er wordt niets verwijderd.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Opnieuw lezen" }).click();

  await expect(page.getByRole("region", { name: "Eerdere syncs" }).getByRole("row").nth(1)).toContainText("Reset");
  await expect(page.locator("[data-run-status=succeeded]")).toBeVisible({ timeout: 45_000 });
  expect(await count(page, "imported")).toBe(0);
});

test("Ververs on a rep's page says what came of it", async ({ page }) => {
  await page.goto("/sales-reps");
  await page.getByRole("link", { name: "Sanne de Wit" }).click();
  await page.getByRole("button", { name: "Ververs" }).click();

  await expect(page.getByText(/Alles is al bijgewerkt\.|Klaar: \d+ nieuw/)).toBeVisible({ timeout: 45_000 });
});

test("every settings page is clean for axe in both themes", async ({ page }) => {
  const tabs = ["fathom", "sync", "audit", "faq"];
  for (const tab of tabs) await checkPage(page, `/settings?tab=${tab}`);
  await page.goto("/sales-reps");
  const rep = await page.getByRole("link", { name: "Sanne de Wit" }).getAttribute("href");
  for (const address of ["/sales-reps", "/sales-reps/import", rep ?? ""]) await checkPage(page, address);
});

async function startSync(page: Page, range: string): Promise<void> {
  await page.goto("/settings?tab=sync");
  await page.getByText(range, { exact: true }).click();
  await page.getByRole("button", { name: "Start sync" }).click();
  await expect(page.getByText("De sync is gestart.")).toBeVisible();
}

async function count(page: Page, name: string): Promise<number> {
  return Number(await page.locator(`[data-count=${name}]`).first().textContent());
}
