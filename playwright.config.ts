import { defineConfig } from "@playwright/test";
import { choosePort } from "./scripts/local/free-port.ts";
import { findChromium } from "./tests/support/chromium.ts";

// Read again by every worker: the port is chosen once and travels in the environment.
process.env["KOPPEL_E2E_PORT"] ??= String(await choosePort(undefined));
const { executablePath, args, env } = await findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/e2e-setup.ts",
  outputDir: "test-results",
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${process.env["KOPPEL_E2E_PORT"]}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
});
