import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import lighthouse from "lighthouse";
import { demoApiKey } from "../../tests/simulators/fathom/accounts.ts";
import { findChromium } from "../../tests/support/chromium.ts";
import { demoReps } from "../../tests/simulators/fathom/people.ts";
import { startKoppel, type Koppel } from "../app/start-koppel.ts";
import { choosePort } from "../local/free-port.ts";
import { withClient } from "../local/bootstrap-database.ts";
import { median, round } from "./measure.ts";
import { atLeast, atMost, type BenchResult } from "./result.ts";

const PASSWORD = "een-lang-wachtwoord-1";
const VISITS = 3;
const LIGHTHOUSE_RUNS = 3;

/** kB of script, gzip, on top of an empty page of the same build. */
const SCRIPT_BARS = { "sign-in": 12, list: 27, detail: 32 } as const;

/** What a browser loads for a page of a filled workspace, and what Lighthouse says of the two pages people live in. */
export async function benchPages(): Promise<BenchResult[]> {
  process.env["KOPPEL_BENCH"] = "1";
  const dataDir = mkdtempSync(join(tmpdir(), "koppel-bench-pages-"));
  const port = await choosePort(undefined);
  const debugPort = await choosePort(undefined);
  const koppel = await startKoppel({
    mode: "production",
    port,
    dataDir,
    appUrl: `http://localhost:${port}`,
    isHosted: false,
    withSimulators: true,
    throwAway: true,
    onStep: (text) => console.error(`  ${text}`),
  });
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--remote-debugging-port=${debugPort}`],
    env: { ...process.env, ...found.env },
  });
  try {
    return await measure(koppel, browser, debugPort);
  } finally {
    await browser.close();
    await koppel.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(koppel: Koppel, browser: Browser, debugPort: number): Promise<BenchResult[]> {
  const { appUrl, supabaseUrl } = koppel.runtime;
  const visitor = await browser.newContext({ locale: "nl-NL" });
  const signIn = await visitSeveral(visitor, `${appUrl}/sign-in`, supabaseUrl);
  await visitor.close();

  const context = await browser.newContext({ locale: "nl-NL" });
  await fillWorkspace(koppel, context);
  const detailUrl = await newestMeetingUrl(context, appUrl);
  const empty = await visitSeveral(context, `${appUrl}/empty`, supabaseUrl);
  const list = await visitSeveral(context, `${appUrl}/meetings`, supabaseUrl);
  const detail = await visitSeveral(context, detailUrl, supabaseUrl);

  const scripts = (Object.entries({ "sign-in": signIn, list, detail }) as ["sign-in" | "list" | "detail", Visit][]).map(
    ([name, visit]) =>
      atMost(
        `pages: kB of script on ${name} beyond an empty page`,
        round((visit.scriptBytes - empty.scriptBytes) / 1024, 1),
        SCRIPT_BARS[name],
        {
          scriptKb: round(visit.scriptBytes / 1024, 1),
          emptyKb: round(empty.scriptBytes / 1024, 1),
        },
      ),
  );
  return [
    ...scripts,
    atMost("pages: requests of the list", list.requests, 14, {}),
    atMost("pages: requests from the browser to Supabase", list.supabaseRequests + detail.supabaseRequests, 0, {}),
    atMost("pages: kB of the list's document, gzip", round(list.documentBytes / 1024, 1), 30, {}),
    ...(await lighthouseOf("list", `${appUrl}/meetings`, context, debugPort)),
    ...(await lighthouseOf("detail", detailUrl, context, debugPort)),
  ];
}

/** Through the product's own doors: the first person signs up, pastes the key, adds the reps, syncs. */
async function fillWorkspace({ runtime }: Koppel, context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${runtime.appUrl}/sign-up`);
  await page.getByLabel("Naam").fill("Anna Beheer");
  await page.getByLabel("E-mailadres").fill("anna@bench.example");
  await page.getByLabel("Wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: /account maken/i }).click();
  await page.getByRole("navigation").first().waitFor();
  await withClient(runtime.databaseUrl, async (client) => {
    await client.query("insert into public.sales_reps (name, email) select * from unnest($1::text[], $2::text[])", [
      demoReps.map(({ name }) => name),
      demoReps.map(({ email }) => email),
    ]);
  });
  const saved = await page.request.post(`${runtime.appUrl}/api/settings/fathom`, {
    data: { apiKey: demoApiKey },
    headers: { origin: runtime.appUrl },
  });
  if (!saved.ok()) throw new Error(`saving the key answered ${saved.status()}: ${await saved.text()}`);
  const synced = await page.request.get(`${runtime.appUrl}/api/cron/sync-fathom?hours=720`, {
    headers: { authorization: `Bearer ${runtime.cronSecret}` },
    timeout: 120_000,
  });
  if (!synced.ok()) throw new Error(`the sync answered ${synced.status()}: ${await synced.text()}`);
  await page.close();
}

async function newestMeetingUrl(context: BrowserContext, appUrl: string): Promise<string> {
  const answer = await context.request.get(`${appUrl}/api/v1/meetings?limit=1`);
  const { items }: { items: { id: string }[] } = await answer.json();
  const [newest] = items;
  if (newest === undefined) throw new Error("the sync brought in no meeting");
  return `${appUrl}/meetings/${newest.id}`;
}

type Visit = { scriptBytes: number; documentBytes: number; requests: number; supabaseRequests: number };

/** The median of a few first visits: each in a page whose cache is off. */
async function visitSeveral(context: BrowserContext, url: string, supabaseUrl: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let index = 0; index < VISITS; index += 1) visits.push(await visit(await context.newPage(), url, supabaseUrl));
  const middle = (key: keyof Visit) => median(visits.map((one) => one[key]));
  return {
    scriptBytes: middle("scriptBytes"),
    documentBytes: middle("documentBytes"),
    requests: middle("requests"),
    supabaseRequests: middle("supabaseRequests"),
  };
}

/** Loads a page with an empty cache until the network is quiet, and adds up what came over the wire. */
async function visit(page: Page, url: string, supabaseUrl: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const seen: Visit = { scriptBytes: 0, documentBytes: 0, requests: 0, supabaseRequests: 0 };
  session.on("Network.requestWillBeSent", ({ request }) => {
    // What the browser draws its own controls with never leaves it.
    if (!request.url.startsWith("data:")) seen.requests += 1;
    if (request.url.startsWith(supabaseUrl)) seen.supabaseRequests += 1;
  });
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === "Script") seen.scriptBytes += encodedDataLength;
    if (kinds.get(requestId) === "Document") seen.documentBytes += encodedDataLength;
  });
  const response = await page.goto(url, { waitUntil: "networkidle" });
  if (!response?.ok() || page.url() !== url) throw new Error(`${url} led to ${page.url()} with ${response?.status()}`);
  await page.close();
  return seen;
}

/** The median of a few runs, because one of them may meet a busy machine. */
async function lighthouseOf(name: string, url: string, context: BrowserContext, port: number): Promise<BenchResult[]> {
  const cookies = await context.cookies(url);
  const cookie = cookies.map((one) => `${one.name}=${one.value}`).join("; ");
  const scores: Record<string, number[]> = { performance: [], accessibility: [], "best-practices": [] };
  for (let run = 0; run < LIGHTHOUSE_RUNS; run += 1) {
    const result = await lighthouse(url, {
      port,
      logLevel: "error",
      onlyCategories: Object.keys(scores),
      formFactor: "desktop",
      screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
      throttling: {
        rttMs: 40,
        throughputKbps: 10_240,
        cpuSlowdownMultiplier: 1,
        requestLatencyMs: 0,
        downloadThroughputKbps: 0,
        uploadThroughputKbps: 0,
      },
      extraHeaders: { Cookie: cookie },
    });
    for (const [category, found] of Object.entries(scores))
      found.push((result?.lhr.categories[category]?.score ?? 0) * 100);
  }
  return Object.entries(scores).map(([category, found]) =>
    atLeast(`pages: Lighthouse ${category} of the ${name}`, round(median(found), 0), 95, {}),
  );
}
