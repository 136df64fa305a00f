import { expect, test, type Locator, type Page } from "@playwright/test";
import { checkPage } from "./support/check-page.ts";
import {
  addMeetings,
  findProfileId,
  hostileTitle,
  makeRep,
  meetingAddress,
  mila,
  noor,
  rareWord,
} from "./support/meetings.ts";
import { signInAsAdmin, signUp } from "./support/people.ts";

test.beforeAll(async ({ browser }) => {
  // The first person of a workspace is its admin; the rep must come second.
  const first = await browser.newPage();
  await signInAsAdmin(first);
  await first.close();
  await addMeetings();
});

test("the list shows the newest first and leads to older pages and back", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/meetings?q=");
  const rows = page.getByRole("row");
  await expect(rows.nth(1)).toContainText("Offerte");
  const newest = await rows.nth(1).textContent();

  await page.getByRole("link", { name: "Ouder" }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(rows.nth(1)).not.toHaveText(newest ?? "");
  await page.getByRole("link", { name: "Nieuwer" }).click();
  await expect(page).not.toHaveURL(/cursor=/);
  await expect(rows.nth(1)).toHaveText(newest ?? "");
});

test("a filter lives in the address, shows as a chip and can be dropped", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/meetings");
  await isAlive(page.getByRole("searchbox"));
  await page.getByRole("combobox", { name: "Sales rep" }).selectOption({ label: noor.fullName });
  await expect(page).toHaveURL(/\?rep=/);
  await expect(page.getByRole("link", { name: /^Dakadvies/ }).first()).toHaveText("Dakadvies 02");
  await expect(page.getByRole("table").getByText(mila.fullName)).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole("combobox", { name: "Sales rep" }).locator("option:checked")).toHaveText(noor.fullName);
  await page.getByRole("link", { name: `Filter Sales rep: ${noor.fullName} verwijderen` }).click();
  await expect(page).toHaveURL(/\/meetings$/);
  await expect(page.getByRole("combobox", { name: "Sales rep" })).toHaveValue("");
});

test("filters work without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await signInAsAdmin(page);
  const cookies = await context.cookies();
  await context.close();

  const plain = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  await plain.addCookies(cookies);
  const reader = await plain.newPage();
  await reader.goto("/meetings");
  await reader.getByRole("checkbox", { name: "Met actiepunten" }).check();
  await reader.getByRole("button", { name: "Filteren" }).click();
  await expect(reader).toHaveURL(/actions=yes/);
  await expect(reader.getByRole("link", { name: "Filter Met actiepunten verwijderen" })).toBeVisible();
  await plain.close();
});

test("a search shows the line that matched and opens the transcript there", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/meetings");
  await isAlive(page.getByRole("searchbox"));
  await page.keyboard.press("/");
  await page.keyboard.type(rareWord);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`q=${rareWord}`));
  await expect(page.getByText(`Daar hangt een ${rareWord} onder de dakgoot.`)).toBeVisible();

  await page.getByRole("link", { name: /^Transcript op/ }).click();
  await expect(page).toHaveURL(/tab=transcript.*t=\d+#t-\d+/);
  const line = page.locator("li[data-here]");
  await expect(line).toContainText(rareWord);
  await expect(line).toBeInViewport();
  await expect(line.locator("mark")).toHaveText(rareWord);

  await page.getByRole("link", { name: "Alle meetings" }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings\\?q=${rareWord}$`));
});

test("what nobody ever said leads back to all meetings", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/meetings?q=xylofoonwinkelcentrum");
  await expect(page.getByRole("heading", { name: "Geen meeting gevonden" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Filters wissen" }).last().click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

test("the keyboard alone walks the list and opens a meeting", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/meetings");
  await isAlive(page.locator("a[data-row]").first());
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const second = page.locator("a[data-row]").nth(1);
  await expect(second).toBeFocused();
  const address = await second.getAttribute("href");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test("every part of a meeting has its own address", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto(await meetingAddress("Dakadvies 01"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dakadvies 01");
  await expect(page.getByText("Fathom schrijft samenvattingen in het Engels", { exact: false })).toBeVisible();

  const parts = page.getByRole("navigation", { name: "Onderdelen van de meeting" });
  for (const [name, address, proof] of [
    ["Transcript", "transcript", mila.fullName],
    ["Deelnemers", "attendees", "Host"],
    ["Actiepunten", "action-items", "Prioriteit en categorie zijn hier berekend uit de tekst."],
    ["Analyse", "analytics", "Hier berekend uit het transcript"],
    ["Sync", "sync", `${mila.email} nam dit gesprek op`],
  ] as const) {
    await parts.getByRole("link", { name }).click();
    await expect(page).toHaveURL(new RegExp(`tab=${address}`));
    await expect(page.getByRole("main")).toContainText(proof);
  }
  await page.goBack();
  await expect(page).toHaveURL(/tab=analytics/);
});

test("a moment in the transcript is a link, here and into the recording", async ({ page }) => {
  await signInAsAdmin(page);
  const address = await meetingAddress("Dakadvies 04");
  await page.goto(`${address}?tab=transcript`);
  const line = page.getByRole("region", { name: "Transcript" }).getByRole("listitem").nth(6);
  const time = line.getByRole("link").first();
  await isAlive(time);
  await time.click();
  await expect(page).toHaveURL(/t=\d+#t-\d+/);
  await expect(line).toHaveAttribute("data-here", "");
  const seconds = new URL(page.url()).searchParams.get("t");
  const recording = page.getByRole("link", { name: /Opname openen (in|op)/ }).first();
  await expect(recording).toHaveAttribute("href", new RegExp(`timestamp=${seconds}$`));

  // A link from a mail: no tab, only the moment.
  await page.goto(`${address}?t=${seconds}`);
  await expect(page.locator("li[data-here]")).toBeInViewport();
});

test("search within a transcript steps from hit to hit", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto(`${await meetingAddress("Dakadvies 01")}?tab=transcript`);
  await page.getByRole("searchbox", { name: "Zoeken in dit transcript" }).fill(rareWord.slice(0, 8));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/find=/);
  await expect(page.getByText("1 treffer")).toBeVisible();
  await expect(page.locator("mark")).toBeInViewport();
});

test("a ticked action item stays ticked, and can be undone", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto(`${await meetingAddress("Dakadvies 03")}?tab=action-items`);
  const box = page.getByRole("main").getByRole("checkbox", { checked: false }).first();
  const name = await box.getAttribute("aria-label");
  const item = page.getByRole("checkbox", { name: name ?? "", exact: true });
  await isAlive(item);
  await item.check();
  await expect(page.getByRole("button", { name: "Ongedaan maken" })).toBeVisible();
  await page.reload();
  await expect(item).toBeChecked();

  await isAlive(item);
  await item.uncheck();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(item).toBeChecked();
  await page.reload();
  await expect(item).toBeChecked();
});

test("script in a title is text, on both pages", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto("/meetings?rep=&q=Offerte");
  await expect(page.getByRole("link", { name: hostileTitle })).toBeVisible();
  await page.goto(await meetingAddress(hostileTitle));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(hostileTitle);
  expect(await page.title()).not.toBe("hacked");
});

test("a rep sees the own meetings; somebody else's answers 404, also right after signing in", async ({ page }) => {
  await becomeMila(page);
  await page.goto("/meetings");
  await expect(page.getByRole("link", { name: "Dakadvies 01" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Dakadvies 02" })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Sales rep" })).toHaveCount(0);

  const own = `${await meetingAddress("Dakadvies 01")}?tab=transcript&t=30`;
  const foreign = await meetingAddress("Dakadvies 02");
  expect((await page.goto(own))?.status()).toBe(200);
  const refused = await page.goto(foreign);
  expect(refused?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 2, name: "Deze meeting is er niet" })).toBeVisible();
  expect((await page.goto("/meetings/geen-id"))?.status()).toBe(404);

  await page.context().clearCookies();
  await page.goto(own);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mailadres").fill(mila.email);
  await page.getByLabel("Wachtwoord").fill(mila.password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page.locator("li[data-here]")).toBeInViewport();
});

test("an admin corrects whose meeting it is, after ticking what that means", async ({ page }) => {
  await signInAsAdmin(page);
  await page.goto(`${await meetingAddress("Dakadvies 07")}?tab=sync`);
  await page.getByRole("combobox", { name: "Nieuwe sales rep" }).selectOption({ label: noor.fullName });
  await page.getByRole("button", { name: "Sales rep wijzigen" }).click();
  // Not without the tick.
  await expect(page).not.toHaveURL(/outcome=/);
  await page.getByRole("checkbox", { name: `Ik begrijp dat ${mila.fullName} deze meeting niet meer ziet.` }).check();
  await page.getByRole("button", { name: "Sales rep wijzigen" }).click();
  await expect(page.getByText("De sales rep is gewijzigd.")).toBeVisible();
  await expect(page.getByText(`Door een beheerder toegewezen aan ${noor.fullName}.`)).toBeVisible();

  // A second sync of the same meetings leaves the correction alone.
  await addMeetings();
  await page.reload();
  await expect(page.getByText(/^Handmatig gecorrigeerd op/)).toBeVisible();
});

test("list and detail are clean for axe in both themes", async ({ page }) => {
  // Sixteen pages, each read by axe from top to bottom.
  test.setTimeout(180_000);
  await signInAsAdmin(page);
  const meeting = await meetingAddress("Dakadvies 01");
  const tabs = ["summary", "transcript", "attendees", "action-items", "analytics", "sync"];
  const addresses = ["/meetings", "/meetings?q=dak", ...tabs.map((tab) => `${meeting}?tab=${tab}`)];
  for (const address of addresses) await checkPage(page, address);
});

/** Script has taken over this element; what is pressed before that is lost on a slow machine. */
async function isAlive(element: Locator): Promise<void> {
  await expect(async () => {
    const keys = await element.evaluate((node) => Object.keys(node));
    expect(keys.some((key) => key.startsWith("__reactProps"))).toBe(true);
  }).toPass();
  // Effects follow what React has put in place.
  await element.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}

async function becomeMila(page: Page): Promise<void> {
  await page.goto("/sign-up");
  await signUp(page, mila);
  await expect(page.getByRole("heading", { name: "Bijna binnen" })).toBeVisible();
  await makeRep(await findProfileId(mila.email));
}
