import { describe, expect, it } from "vitest";
import { decideByKey, mintServiceRoleJwt } from "./api-keys.ts";

const keys = { publishableKey: "sb_publishable_p", secretKey: "sb_secret_s", serviceRoleJwt: "service.jwt.x" };
const personal = "Bearer person.jwt.y";
const browser = "Mozilla/5.0 (Macintosh) Safari";

describe("what a key opens", () => {
  it.each([
    ["publishable alone is anonymous", "sb_publishable_p", null, null, null],
    ["publishable repeated as bearer is anonymous", "sb_publishable_p", "Bearer sb_publishable_p", null, null],
    ["publishable with a person's token is that person", "sb_publishable_p", personal, null, personal],
    ["publishable works in a browser", "sb_publishable_p", null, browser, null],
    ["secret alone is the service", "sb_secret_s", null, "node", "Bearer service.jwt.x"],
    ["secret repeated as bearer is the service", "sb_secret_s", "Bearer sb_secret_s", null, "Bearer service.jwt.x"],
    ["secret with a person's token is only that person", "sb_secret_s", personal, null, personal],
  ])("%s", (_name, apikey, authorization, userAgent, expected) => {
    expect(decideByKey(keys, { apikey, authorization, userAgent })).toMatchObject({
      kind: "allowed",
      authorization: expected,
    });
  });

  it.each([
    ["no key", null, personal, null, "UNAUTHORIZED_MISSING_API_KEY"],
    ["an empty key", "", null, null, "UNAUTHORIZED_MISSING_API_KEY"],
    ["the key only as bearer", null, "Bearer sb_secret_s", null, "UNAUTHORIZED_MISSING_API_KEY"],
    ["a made-up key", "sb_secret_t", null, null, "UNAUTHORIZED_INVALID_API_KEY"],
    ["the secret key in a browser", "sb_secret_s", null, browser, "UNAUTHORIZED_INVALID_API_KEY_TYPE"],
  ])("refuses %s", (_name, apikey, authorization, userAgent, code) => {
    expect(decideByKey(keys, { apikey, authorization, userAgent })).toMatchObject({ kind: "refused", code });
  });

  it("mints a token that says service_role", () => {
    const [, claims] = mintServiceRoleJwt("secret").split(".");
    expect(JSON.parse(Buffer.from(claims ?? "", "base64url").toString())).toMatchObject({ role: "service_role" });
  });
});
