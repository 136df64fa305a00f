import { createHash } from "node:crypto";

type KeyedItem = { description: string; recordingSeconds: number | null };

/**
 * Fathom gives action items no id, so recording, words and time make one. The same item twice in one recording gets `-2`, `-3`…
 * in the order given. A reworded item is a new one.
 */
export function actionItemKeys(recordingId: string, items: readonly KeyedItem[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ description, recordingSeconds }) => {
    const identity = JSON.stringify([recordingId, description.normalize("NFC").trim(), recordingSeconds]);
    const key = createHash("sha256").update(identity).digest("hex").slice(0, 32);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}-${nth}`;
  });
}
