import { generateMeeting } from "./fathom/generate-meeting.ts";
import type { Fault } from "./fathom/faults.ts";
import type { FathomSimulator } from "./fathom/simulator.ts";
import type { Meeting } from "./fathom/wire-meeting.ts";

/** What `POST /_control/fathom/faults` takes: a fault, or something that happens to the simulated workspace. */
export type ControlInput =
  | Fault
  | { type: "clear" }
  | { type: "revoke_key"; key: string }
  | { type: "mutate_meeting"; recordingId: number; changes: Partial<Meeting> }
  | { type: "add_meeting"; changes?: Partial<Meeting>; now?: string };

/** Turns the screws of the Fathom simulator. Answers what it did, for scripts that drive it over HTTP. */
export function controlFathom(fathom: FathomSimulator, input: ControlInput): object {
  switch (input.type) {
    case "clear":
      fathom.faults.clear();
      return { cleared: true };
    case "revoke_key": {
      const at = fathom.accounts.findIndex(({ secret }) => secret === input.key);
      if (at >= 0) fathom.accounts.splice(at, 1);
      return { revoked: at >= 0 };
    }
    case "mutate_meeting":
      return { changed: fathom.store.change(input.recordingId, input.changes) };
    case "add_meeting": {
      const index = fathom.store.meetings().length;
      const now = new Date(input.now ?? Date.now());
      const meeting = generateMeeting({
        seed: 31,
        index,
        recordingId: 800_000_000 + index,
        at: new Date(now.getTime() - 45 * 60_000),
      });
      const added = { ...meeting, created_at: now.toISOString(), ...input.changes };
      fathom.store.add(added);
      return { recordingId: added.recording_id };
    }
    default:
      fathom.faults.add(input);
      return { added: input.type };
  }
}
