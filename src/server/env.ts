import "server-only";

import { z } from "zod";

import { parseEncryptionKeys } from "#server/crypto/encryption-keys.ts";

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const webAddress = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

const loopbackHost = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/;

/** Providers may be sent to a simulator, but never to a stranger's machine: loopback addresses only. */
const loopbackAddress = optionalText.refine(
  (value) => value === undefined || (URL.canParse(value) && loopbackHost.test(new URL(value).hostname)),
  "must be a loopback address such as http://127.0.0.1:4999",
);

const Environment = z.object({
  NODE_ENV: z.string().default("development"),
  NEXT_PUBLIC_SUPABASE_URL: webAddress,
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  SUPABASE_SECRET_KEY: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  APP_URL: webAddress,
  KOPPEL_ENCRYPTION_KEYS: z.string().transform((value, ctx) => {
    try {
      return parseEncryptionKeys(value);
    } catch (error) {
      ctx.addIssue({ code: "custom", message: error instanceof Error ? error.message : "is not readable" });
      return z.NEVER;
    }
  }),
  CRON_SECRET: optionalText,
  FATHOM_API_KEY: optionalText,
  FATHOM_WEBHOOK_SECRET: optionalText,
  KOPPEL_SANDBOX_URL: loopbackAddress,
  KOPPEL_DATA_DIR: z.string().default(".koppel"),
  SMTP_URL: optionalText,
  MAIL_FROM: z.string().default("Koppel <koppel@localhost>"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;

const howToSet: Record<string, string> = {
  NEXT_PUBLIC_SUPABASE_URL: "the project's address, Supabase dashboard → Project settings → API",
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: "sb_publishable_…, Supabase dashboard → Project settings → API keys",
  SUPABASE_SECRET_KEY: "sb_secret_…, same page; server only",
  DATABASE_URL: "postgres://…, Supabase dashboard → Connect → Transaction pooler",
  APP_URL: "the address people open, for example https://koppel.example.com",
  KOPPEL_ENCRYPTION_KEYS: 'an id and 32 random bytes: echo "k1:$(openssl rand -base64 32)"',
};

let parsed: Environment | undefined;

/**
 * The settings of this process, read once. Lazy, because `next build` loads modules without any of them.
 * @throws Error that names every missing variable and where to find it.
 */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

/** Pure half of `env`, for tests. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const result = Environment.safeParse(source);
  if (result.success) return result.data;

  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const problem = source[name] ? issue.message : "is missing";
    const hint = howToSet[name];
    return `  ${name} ${problem}${hint ? `\n    → ${hint}` : ""}`;
  });
  throw new Error(
    `Koppel cannot start, these environment variables need attention:\n${lines.join("\n")}\n` +
      "Without any of them, `npm start` sets up a local Supabase and fills them in.",
  );
}
