import "server-only";
import { fathom } from "#integrations/fathom/integration.ts";

/** Every integration Koppel knows; a new one is a folder and a line here. */
export const registry = { fathom } as const;
