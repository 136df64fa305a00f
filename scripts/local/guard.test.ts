import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const guard = fileURLToPath(new URL("./guard.ts", import.meta.url));

/** A parent with a guarded and a forgotten child, as a program of its own, so that it can be killed. */
const PARENT = `
  const { startGuard } = await import(${JSON.stringify(guard)});
  const { spawn } = await import("node:child_process");
  const guard = startGuard();
  const nap = () => spawn("sleep", ["60"], { detached: true, stdio: "ignore" }).pid;
  const [watched, forgotten] = [nap(), nap()];
  guard.watch("SIGTERM", -watched);
  guard.watch("SIGTERM", -forgotten);
  guard.forget(-forgotten);
  console.log(watched + " " + forgotten);
  setInterval(() => undefined, 1000);
`;

describe("the guard", () => {
  it("ends the children of a parent that was killed hard, and nobody else", async () => {
    const parent = spawn(process.execPath, ["--input-type=module", "-e", PARENT], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(parent.stdout, "data");
    const [watched, forgotten] = String(line).trim().split(" ").map(Number);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([isAlive(watched), isAlive(forgotten)]).toEqual([true, true]);
    parent.kill("SIGKILL");
    await expect.poll(() => isAlive(watched), { timeout: 5_000 }).toBe(false);
    expect(isAlive(forgotten)).toBe(true);
    process.kill(Number(forgotten), "SIGKILL");
  });
});

function isAlive(pid: number | undefined): boolean {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
