import { expect, test } from "@playwright/test";
import { checkPage } from "./support/check-page.ts";
import { admin, signIn, signInAsAdmin, signUp } from "./support/people.ts";

test("the first person who signs up is admin and can open the settings of the workspace", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=team");

  await expect(page.getByRole("heading", { name: "Leden" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: `Rol van ${admin.fullName}` })).toHaveValue("admin");
});

test("a second person waits on a friendly page and sees nothing else", async ({ page }) => {
  const person = { fullName: "Wim Wachter", email: "wim.wachter@noordlicht.example", password: "welkom-in-koppel-2" };
  await page.goto("/sign-up");
  await signUp(page, person);

  await expect(page.getByRole("heading", { name: "Bijna binnen" })).toBeVisible();
  for (const address of ["/", "/meetings", "/sales-reps", "/settings?tab=fathom"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/pending/);
  }
  const refused = await page.request.get("/api/settings/fathom");
  expect(refused.status()).toBe(403);
  await checkPage(page, "/pending");
});

test("a link to a page survives signing in", async ({ page }) => {
  await signInAsAdmin(page);
  await page.context().clearCookies();
  await page.goto("/settings?tab=audit");

  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mailadres").fill(admin.email);
  await page.getByLabel("Wachtwoord").fill(admin.password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).toHaveURL(/\/settings\?tab=audit/);
});

test("a wrong password is refused in words, and what was typed stays", async ({ page }) => {
  await signIn(page, { ...admin, password: "verkeerd-wachtwoord" });

  await expect(page.getByText("E-mailadres of wachtwoord klopt niet.")).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toHaveValue(admin.email);
});

test("the pages before signing in are clean for axe in both themes", async ({ page }) => {
  await page.goto("/sign-in");
  for (const address of ["/sign-in", "/sign-up", "/forgot-password"]) await checkPage(page, address);
});
