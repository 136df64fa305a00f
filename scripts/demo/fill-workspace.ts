import { z } from "zod";
import { saveWorkspace } from "#features/settings/save-workspace.ts";
import { env } from "#server/env.ts";
import { demoApiKey } from "../../tests/simulators/fathom/accounts.ts";
import { printStep, runCommand } from "../app/terminal.ts";
import { StartError } from "../local/start-error.ts";
import { createPeople } from "./create-people.ts";
import { demoAdmin } from "./people.ts";
import { openPersonSession } from "./person-session.ts";

const SyncAnswer = z.object({
  success: z.boolean(),
  imported: z.int(),
  updated: z.int(),
  skipped: z.int(),
  hasMore: z.boolean(),
  message: z.string(),
});

// Fills the demo workspace the way an admin would: sign up, make the team, paste the Fathom key, run the sync.
await runCommand(async () => {
  const { ctx, accessToken, isNew } = await openPersonSession(demoAdmin);
  if (isNew) {
    await saveWorkspace(ctx, {
      name: "Noordlicht Energie",
      timeZone: "Europe/Amsterdam",
      domains: ["noordlicht.example"],
    });
    await createPeople(ctx);
    await connectFathom(accessToken);
    printStep("Teams, sales reps and logins are made; Fathom is connected.");
  }
  const sync = await runSync();
  printStep(
    `Fathom's meetings of the last 30 days: ${sync.imported} imported, ${sync.updated} updated, ${sync.skipped} skipped${sync.hasMore ? "; the rest follows in the background" : ""}.`,
  );
});

async function connectFathom(accessToken: string): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
  const save = await fetch(appAddress("/api/settings/fathom"), {
    method: "POST",
    headers,
    body: JSON.stringify({ apiKey: demoApiKey }),
  });
  if (!save.ok) throw new StartError("The Fathom key could not be saved.", [await save.text()]);
  const test = await fetch(appAddress("/api/settings/fathom/test"), { method: "POST", headers, body: "{}" });
  if (!test.ok) throw new StartError("The connection with the simulated Fathom failed.", [await test.text()]);
}

async function runSync(): Promise<z.infer<typeof SyncAnswer>> {
  const response = await fetch(appAddress("/api/cron/sync-fathom?hours=720"), {
    headers: { authorization: `Bearer ${env().CRON_SECRET}` },
  });
  const text = await response.text();
  if (!response.ok) throw new StartError("The sync with the simulated Fathom failed.", [text]);
  return SyncAnswer.parse(JSON.parse(text));
}

/** The app on this machine, whatever address the outside knows it by. */
function appAddress(path: string): string {
  return `http://localhost:${process.env["PORT"]}${path}`;
}
