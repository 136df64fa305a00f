/** Runs once when the server starts: what is missing in the environment stops it here, with instructions. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { checkEnvironment } = await import("#server/check-environment.ts");
  checkEnvironment();
}
