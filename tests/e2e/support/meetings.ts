import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { z } from "zod";
import { mapMeeting } from "../../../src/integrations/fathom/map.ts";
import { WireMeeting } from "../../../src/integrations/fathom/wire.ts";
import { generateMeeting } from "../../simulators/fathom/generate-meeting.ts";

export const mila = { fullName: "Mila Maas", email: "mila.maas@meetings.example", password: "welkom-in-koppel-4" };
export const noor = { fullName: "Noor Nijhof", email: "noor.nijhof@meetings.example" };

/** Mila's; the others are called "Dakadvies 01" and so on, every third one is Noor's. */
export const hostileTitle = '<script>document.title = "hacked"</script> Offerte';
/** Said in one meeting only. */
export const rareWord = "kruisspinnenweb";

const system = { kind: "system", userId: null, name: "script", ipAddress: null };
const hourMs = 3_600_000;
const Runtime = z.object({ supabaseUrl: z.string(), secretKey: z.string() });

/**
 * Meetings of two reps that no other spec knows, made of the simulator's and stored the way a sync does. Twice changes
 * nothing, so every test of a spec may ask for them.
 */
export async function addMeetings(): Promise<void> {
  const call = database();
  for (const rep of [mila, noor]) {
    await call("import_sales_reps", { p_actor: system, p_reps: { reps: [{ name: rep.fullName, email: rep.email }] } });
  }
  const meetings = Array.from({ length: 60 }, (_, index) => mapped(index));
  await call("save_meetings", {
    p_actor: system,
    p_run_id: null,
    p_batch: { meetings, teams: null },
    p_progress: {},
  });
}

/** Makes somebody who signed up a sales rep; the address ties the account to the rep's meetings. */
export async function makeRep(profileId: string): Promise<void> {
  await database()("set_member", { p_actor: system, p_profile_id: profileId, p_role: "rep", p_team_id: null });
}

/** The profile of an address that signed up. */
export async function findProfileId(email: string): Promise<string> {
  const { data } = await client().from("profiles").select("id").eq("email", email).single();
  return z.object({ id: z.string() }).parse(data).id;
}

/** The address of a meeting by its title. */
export async function meetingAddress(title: string): Promise<string> {
  const { data } = await client().from("meetings").select("id").eq("title", title).single();
  return `/meetings/${z.object({ id: z.string() }).parse(data).id}`;
}

function mapped(index: number) {
  const rep = index % 3 === 2 ? noor : mila;
  const at = new Date(Date.now() - (index + 1) * hourMs);
  const meeting = generateMeeting({ seed: 77, index, recordingId: 770_000_000 + index, at });
  const { name, email } = meeting.recorded_by;
  const text = JSON.stringify({ ...meeting, title: titleOf(index) })
    .replaceAll(email, rep.email)
    .replaceAll(name, rep.fullName);
  const wire = WireMeeting.parse(JSON.parse(text));
  const line = wire.transcript?.[5];
  if (index === 1 && line) line.text = `Daar hangt een ${rareWord} onder de dakgoot.`;
  const result = mapMeeting(wire);
  if (!result.ok) throw new Error("The simulator's meeting has no time");
  return result.meeting;
}

function titleOf(index: number): string {
  return index === 0 ? hostileTitle : `Dakadvies ${String(index).padStart(2, "0")}`;
}

function client() {
  const folder = process.env["KOPPEL_E2E_DATA_DIR"] ?? ".koppel";
  const runtime = Runtime.parse(JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8")));
  return createClient(runtime.supabaseUrl, runtime.secretKey, { auth: { persistSession: false } });
}

function database() {
  const db = client();
  return async (name: string, args: Record<string, unknown>): Promise<void> => {
    const { error } = await db.rpc(name, args);
    if (error) throw new Error(`${name}: ${error.message}`);
  };
}
