import { z } from "zod";

const Position = z.object({
  trail: z.string().max(1600).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(8).catch(1),
});

/** Where in the list the URL stands, besides its cursor; nonsense means the start. */
export function parsePosition(search: Record<string, unknown>): z.infer<typeof Position> {
  return Position.parse({ trail: search["trail"] ?? null, page: search["page"] ?? 1 });
}
