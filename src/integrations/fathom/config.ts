import { z } from "zod";

/** Choices of one Fathom connection; the key itself is a credential and lives elsewhere. */
export const FathomConfig = z.object({
  /** Read summary and transcript with the list. Only API keys may; OAuth connections read them per recording. */
  includeContent: z.boolean().default(true).meta({ title: "Summary and transcript" }),
  /** People with an address there are internal, whatever Fathom says. */
  ownDomains: z.array(z.string()).default([]).meta({ title: "Own domains" }),
});

export type FathomConfig = z.output<typeof FathomConfig>;
