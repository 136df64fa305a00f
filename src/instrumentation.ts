/** Runs once when the server starts: what is missing in the environment stops it here, with instructions. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { env } = await import("#server/env.ts");
  env();
}
