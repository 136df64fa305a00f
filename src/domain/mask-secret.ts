const shownAtStart = 7;
const shownAtEnd = 5;

/** Shown for a secret of which not one character may be seen; its length says nothing about the secret's. */
export const fullMask = "•".repeat(18);

/**
 * `4jmc-ae...xvKAs`: enough to recognise a key, never enough to use it. At most 12 characters and always less than half are
 * shown, so a short key shows fewer and a very short one none at all.
 */
export function maskSecret(secret: string): string {
  const shown = Math.min(shownAtStart + shownAtEnd, Math.ceil(secret.length / 2) - 1);
  if (shown < 4) return fullMask;
  const end = Math.floor((shown * shownAtEnd) / (shownAtStart + shownAtEnd));
  return `${secret.slice(0, shown - end)}...${secret.slice(-end)}`;
}
