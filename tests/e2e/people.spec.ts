import { expect, test } from "@playwright/test";
import { checkPage } from "./support/check-page.ts";
import { signInAsAdmin, signUp } from "./support/people.ts";

const newcomer = { fullName: "Rik Rep", email: "rik.rep@noordlicht.example", password: "welkom-in-koppel-3" };

test("an invitation brings a second person in as sales rep, once", async ({ page, browser }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=team");
  await page.getByLabel("E-mailadres").fill(newcomer.email);
  await page.getByRole("button", { name: "Maak uitnodiging" }).click();

  const link = await page.getByRole("textbox", { name: "Uitnodigingslink" }).inputValue();
  await expect(page.getByText("We hebben hem ook per e-mail gestuurd.")).toBeVisible();
  await expect(page.getByText(newcomer.email, { exact: true })).toBeVisible();

  const visitor = await browser.newPage();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Je bent uitgenodigd" })).toBeVisible();
  await signUp(visitor, newcomer);
  await expect(visitor.getByRole("navigation", { name: "Hoofdmenu" }).first()).toBeVisible();

  await visitor.goto("/settings");
  const tabs = visitor.getByRole("navigation", { name: "Onderdelen van de instellingen" }).getByRole("link");
  await expect(tabs).toHaveText(["Profiel", "FAQ"]);
  await visitor.goto("/settings?tab=team");
  await expect(visitor.getByText("Alleen voor beheerders")).toBeVisible();
  await visitor.goto("/sales-reps/new");
  await expect(visitor.getByRole("heading", { name: "Deze pagina is er niet", level: 1 })).toBeVisible();

  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Deze uitnodiging werkt niet meer" })).toBeVisible();
  await visitor.close();
});

test("an invitation can be withdrawn, after a question", async ({ page, browser }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=team");
  await page.getByLabel("E-mailadres").fill("spijt@noordlicht.example");
  await page.getByRole("button", { name: "Maak uitnodiging" }).click();
  const link = await page.getByRole("textbox", { name: "Uitnodigingslink" }).inputValue();

  await page.getByRole("button", { name: "Intrekken: spijt@noordlicht.example" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Intrekken", exact: true }).click();
  await expect(page.getByRole("button", { name: "Intrekken: spijt@noordlicht.example" })).toHaveCount(0);

  const visitor = await browser.newPage();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Deze uitnodiging werkt niet meer" })).toBeVisible();
  await visitor.close();
});

test("a wrong address is said beside its field, which gets the focus", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=team");
  await page.getByLabel("E-mailadres").fill("geen adres");
  await page.getByRole("button", { name: "Maak uitnodiging" }).click();

  await expect(page.getByText("Vul een geldig e-mailadres in.")).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toBeFocused();
  await expect(page.getByLabel("E-mailadres")).toHaveValue("geen adres");
});

test("the last admin cannot give up the role", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=team");
  await page.getByRole("combobox", { name: "Rol van Anna Beheer" }).selectOption("rep");
  await page.getByRole("button", { name: "Opslaan: Anna Beheer" }).click();

  await expect(page.getByText("Er moet minstens één beheerder blijven.")).toBeVisible();
});

test("teams are added, renamed and deleted", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=team");
  await page.getByRole("textbox", { name: "Nieuw team" }).fill("Team Oost");
  await page.getByRole("button", { name: "Voeg toe" }).click();
  const name = page.getByRole("textbox", { name: "Naam van team Team Oost" });
  await name.fill("Team West");
  await page.getByRole("button", { name: "Hernoem: Team Oost" }).click();

  await page.getByRole("button", { name: "Verwijder: Team West" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Verwijder", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Naam van team Team West" })).toHaveCount(0);
});

test("a sales rep is added, refused twice, edited, archived and brought back", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/sales-reps/new");
  await page.getByLabel("Naam").fill("Tessa Test");
  await page.getByLabel("E-mailadres in Fathom").fill("Tessa.Test@noordlicht.example");
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText("Tessa Test is toegevoegd.")).toBeVisible();
  await expect(page.getByText("tessa.test@noordlicht.example")).toBeVisible();

  await page.goto("/sales-reps/new?email=tessa.test@noordlicht.example&name=Dubbel");
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText("Er is al een sales rep met dit e-mailadres.")).toBeVisible();
  await expect(page.getByLabel("Naam")).toHaveValue("Dubbel");

  await page.goto("/sales-reps");
  await page.getByRole("link", { name: "Tessa Test" }).click();
  await page.getByRole("link", { name: "Bewerk" }).click();
  await page.getByLabel("Naam").fill("Tessa Toets");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("heading", { name: "Tessa Toets", level: 1 })).toBeVisible();

  await page.getByRole("button", { name: "Archiveer", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Archiveer", exact: true }).click();
  await expect(page.getByText("Tessa Toets is gearchiveerd.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Tessa Toets" })).toHaveCount(0);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByRole("link", { name: "Tessa Toets" })).toBeVisible();
});

test("name, language, time zone and theme are one's own", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/settings?tab=profile");
  await page.getByLabel("Tijdzone").fill("Nergens/Stad");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByLabel("Tijdzone")).toBeFocused();
  await expect(page.getByLabel("Tijdzone")).toHaveValue("Nergens/Stad");

  await page.getByLabel("Tijdzone").fill("America/New_York");
  await page.getByLabel("Taal").selectOption("en");
  await page.getByLabel("Weergave").selectOption("dark");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("Profile saved")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();

  await page.getByLabel("Language").selectOption("nl");
  await page.getByLabel("Time zone").fill("Europe/Amsterdam");
  await page.getByLabel("Appearance").selectOption("system");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Profiel opgeslagen")).toBeVisible();
});

test("the pages about people are clean for axe in both themes", async ({ page }) => {
  await signInAsAdmin(page);
  const addresses = [
    "/settings?tab=team",
    "/settings?tab=profile",
    "/settings?tab=workspace",
    "/sales-reps",
    "/sales-reps/new",
  ];
  for (const address of addresses) await checkPage(page, address);
});
