import { expect, it } from "vitest";
import { actionItemKeys } from "./action-item-key.ts";

const item = { description: "Send revised quote", recordingSeconds: 1267 };

it("is the same on every run and differs by recording, words and time", () => {
  const keys = [
    ...actionItemKeys("123", [item]),
    ...actionItemKeys("124", [item]),
    ...actionItemKeys("123", [{ ...item, description: "Send quote" }]),
    ...actionItemKeys("123", [{ ...item, recordingSeconds: null }]),
  ];
  expect(new Set(keys).size).toBe(4);
  // Fixed for good: another key would turn every stored item into a new one.
  expect(keys[0]).toBe("f8698ffc03ab4b459a6f18f5945bff4c");
  expect(actionItemKeys("123", [{ ...item, description: " Send revised quote " }])[0]).toBe(keys[0]);
});

it("keeps twins apart and the first one's key unchanged", () => {
  const [only] = actionItemKeys("123", [item]);
  expect(actionItemKeys("123", [item, item, item])).toEqual([only, `${only}-2`, `${only}-3`]);
});
