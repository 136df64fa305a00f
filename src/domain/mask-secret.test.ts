import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fullMask, maskSecret } from "./mask-secret.ts";

it.each([
  ["4jmc-aeVcQ2nR8sT1uW5xYzA0bC3dE6fxvKAs", "4jmc-ae...xvKAs"],
  ["4jmc-aeVcQ2nR8sTxvKAs", "4jmc-a...vKAs"],
  ["abcdefghij", "abc...j"],
  ["abcdefgh", fullMask],
  ["", fullMask],
])("shows %j as %j", (secret, masked) => {
  expect(maskSecret(secret)).toBe(masked);
});

it("hides a webhook secret as the brief draws it", () => {
  expect(fullMask).toBe("••••••••••••••••••");
});

it("never shows more than 12 characters, nor half of the secret", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/), (secret) => {
      const masked = maskSecret(secret);
      const shown = masked === fullMask ? 0 : masked.length - 3;
      expect(shown).toBeLessThanOrEqual(12);
      expect(shown === 0 || shown < secret.length / 2).toBe(true);
    }),
  );
});
