import "server-only";

import { createHash, timingSafeEqual } from "node:crypto";

/** Compares two secrets without telling by its duration where they differ, or how long they are. */
export function constantTimeEqual(left: string, right: string): boolean {
  return timingSafeEqual(createHash("sha256").update(left).digest(), createHash("sha256").update(right).digest());
}
