import { expect, it } from "vitest";
import { localAddress, webServerArguments } from "./web-server-arguments.ts";

it("listens on this machine only, unless told otherwise", () => {
  expect(webServerArguments({ port: 3000 })).toEqual(["-p", "3000", "-H", "127.0.0.1"]);
  expect(webServerArguments({ port: 3000, host: "0.0.0.0" })).toEqual(["-p", "3000", "-H", "0.0.0.0"]);
});

it.each([
  [{ port: 3000 }, "http://127.0.0.1:3000"],
  [{ port: 3000, host: "0.0.0.0" }, "http://localhost:3000"],
  [{ port: 3000, host: "::" }, "http://localhost:3000"],
  [{ port: 3000, host: "192.0.2.4" }, "http://192.0.2.4:3000"],
  [{ port: 3000, host: "::1" }, "http://[::1]:3000"],
])("is asked for its health where it listens: %j", (address, url) => {
  expect(localAddress(address)).toBe(url);
});
