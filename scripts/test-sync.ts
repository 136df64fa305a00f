/** `npm run test-sync -- [hours]`: has the running Koppel sync with Fathom now, then shows the last runs and what was skipped. */
import { env } from "#server/env.ts";
import { systemContext } from "#server/context.ts";
import { listSyncRuns } from "#server/db/list-sync-runs.ts";
import { listSkippedMeetings } from "#server/db/skipped-meetings.ts";
import { printReady, runCommand } from "./app/terminal.ts";
import { useInstallation } from "./app/use-installation.ts";
import { StartError } from "./local/start-error.ts";

await runCommand(async () => {
  useInstallation();
  const answer = await callCronRoute(process.argv[2] ?? "24");
  const ctx = systemContext("script");
  const runs = await listSyncRuns(ctx.db, { limit: 5 });
  const skipped = Map.groupBy(await listSkippedMeetings(ctx.db, {}), (meeting) => meeting.reason);
  printReady([
    `Answer: ${answer.text}`,
    "",
    "Last runs:",
    ...runs.map(
      (run) =>
        `${run.createdAt}  ${run.status}  found ${run.found}, imported ${run.imported}, updated ${run.updated}, skipped ${run.skipped}, failed ${run.failed}` +
        (run.errorMessage === null ? "" : `  (${run.errorMessage})`),
    ),
    "",
    "Skipped and why:",
    ...(skipped.size === 0 ? ["nothing"] : [...skipped].map(([reason, meetings]) => `${reason}: ${meetings.length}`)),
  ]);
  return answer.ok ? 0 : 1;
});

async function callCronRoute(hours: string): Promise<{ ok: boolean; text: string }> {
  const { APP_URL, CRON_SECRET } = env();
  const url = `${APP_URL}/api/cron/sync-fathom?hours=${encodeURIComponent(hours)}`;
  try {
    const response = await fetch(url, { headers: { authorization: `Bearer ${CRON_SECRET}` } });
    return { ok: response.ok, text: `${response.status} ${await response.text()}` };
  } catch (error) {
    throw new StartError(`${url} did not answer (${String(error)}).`, [
      "Is the app running there? Start it with: npm start",
    ]);
  }
}
