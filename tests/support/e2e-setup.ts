import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startKoppel } from "../../scripts/app/start-koppel.ts";
import { describeFailure } from "../../scripts/app/terminal.ts";

/**
 * One Koppel for the whole browser run, as `npm start` would start it: empty workspace, production build, worker, and the
 * provider simulators. `KOPPEL_E2E_DATA_DIR` holds its runtime.json and its mail for the tests.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const port = Number(process.env["KOPPEL_E2E_PORT"]);
  const dataDir = mkdtempSync(join(tmpdir(), "koppel-e2e-"));
  process.env["KOPPEL_E2E_DATA_DIR"] = dataDir;
  try {
    const koppel = await startKoppel({
      mode: "production",
      port,
      dataDir,
      appUrl: `http://localhost:${port}`,
      isHosted: false,
      withSimulators: true,
      throwAway: true,
    });
    koppel.crashed.catch((error: unknown) => console.error(describeFailure(error)));
    process.env["KOPPEL_E2E_SANDBOX_URL"] = koppel.sandboxUrl ?? "";
    return async () => {
      await koppel.stop();
      rmSync(dataDir, { recursive: true, force: true });
    };
  } catch (error) {
    throw new Error(describeFailure(error), { cause: error });
  }
}
