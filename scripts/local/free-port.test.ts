import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { choosePort, isPortFree } from "./free-port.ts";

describe("choosing a port", () => {
  it("keeps the remembered one while it is free", async () => {
    expect(await choosePort(45_678, async () => true)).toBe(45_678);
  });

  it("takes another one when the remembered one is in use", async () => {
    const port = await choosePort(45_678, async () => false);
    expect(port).not.toBe(45_678);
    expect(await isPortFree(port)).toBe(true);
  });

  it("sees a listener", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});
