import { describe, expect, it } from "vitest";
import { readStartOptions } from "./start-options.ts";

const hosted = {
  NEXT_PUBLIC_SUPABASE_URL: "https://x.supabase.co",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "p",
  SUPABASE_SECRET_KEY: "s",
  DATABASE_URL: "postgres://x",
};

describe("what npm start reads", () => {
  it("needs nothing", () => {
    const options = readStartOptions({}, ".koppel");
    expect(options).toMatchObject({ port: 3000, appUrl: "http://localhost:3000", isHosted: false });
    expect(options.dataDir).toMatch(/\/\.koppel$/);
  });

  it("takes port, host, folder and outside address", () => {
    const env = {
      PORT: "4000",
      KOPPEL_HOST: "0.0.0.0",
      KOPPEL_DATA_DIR: "/data",
      APP_URL: "https://koppel.example.com/",
    };
    expect(readStartOptions(env, ".koppel")).toEqual({
      port: 4000,
      host: "0.0.0.0",
      dataDir: "/data",
      appUrl: "https://koppel.example.com",
      isHosted: false,
    });
  });

  it("counts an empty variable as absent", () => {
    expect(readStartOptions({ PORT: "", NEXT_PUBLIC_SUPABASE_URL: " " }, ".koppel")).toMatchObject({
      port: 3000,
      isHosted: false,
    });
  });

  it("uses a Supabase project when it is named completely", () => {
    expect(readStartOptions(hosted, ".koppel").isHosted).toBe(true);
  });

  it("names what is missing for a Supabase project", () => {
    expect(() => readStartOptions({ ...hosted, DATABASE_URL: "" }, ".koppel")).toThrow(/DATABASE_URL is missing/);
  });

  it.each(["0", "70000", "abc", "3000.5", "-1"])("refuses PORT=%s", (PORT) => {
    expect(() => readStartOptions({ PORT }, ".koppel")).toThrow(/not a port/);
  });
});
