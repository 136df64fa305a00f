import { expect, type Page } from "@playwright/test";

export type Person = { fullName: string; email: string; password: string };

/** The first person of the workspace that all browser tests share. */
export const admin: Person = {
  fullName: "Anna Beheer",
  email: "anna.beheer@noordlicht.example",
  password: "welkom-in-koppel-1",
};

export async function signUp(page: Page, person: Person): Promise<void> {
  await page.getByLabel("Naam").fill(person.fullName);
  const email = page.getByLabel("E-mailadres");
  if (await email.isEditable()) await email.fill(person.email);
  await page.getByLabel("Wachtwoord").fill(person.password);
  await page.getByRole("button", { name: /account maken/i }).click();
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill(person.email);
  await page.getByLabel("Wachtwoord").fill(person.password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}

/** Signs in as the admin; makes the account when the workspace is still empty, so that any spec can run alone. */
export async function signInAsAdmin(page: Page): Promise<void> {
  await signIn(page, admin);
  const wrong = page.getByText("E-mailadres of wachtwoord klopt niet.");
  const inside = page.getByRole("navigation", { name: "Hoofdmenu" }).first();
  await expect(wrong.or(inside)).toBeVisible();
  if (await wrong.isVisible()) {
    await page.goto("/sign-up");
    await signUp(page, admin);
  }
  await expect(inside).toBeVisible();
}
