import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import { fileURLToPath } from "node:url";
import { restoreHostedAuth } from "./bootstrap-database.ts";
import { createMailbox } from "./mailbox.ts";

export type AuthServerOptions = {
  /** As supabase_auth_admin. */
  authUrl: string;
  /** As supabase_admin: only to put hosted Supabase's auth functions back. */
  adminUrl: string;
  jwtSecret: string;
  /** The app's address: links in mails lead there. */
  siteUrl: string;
  mailDir: string;
  /** Whether a new address has to be confirmed by mail before it can sign in. */
  confirmEmail: boolean;
};

export type AuthServer = { fetch: (request: Request) => Promise<Response>; stop: () => Promise<void> };

const template = (name: string) => fileURLToPath(new URL(`../../supabase/templates/${name}.html`, import.meta.url));

/** Supabase Auth (the TypeScript implementation of @supabase/lite). Only its Auth is used; its REST would grant everything to everybody. */
export async function startAuthServer(options: AuthServerOptions): Promise<AuthServer> {
  const connection = createPostgresConnection({
    url: options.authUrl,
    postgresOptions: { max: 5, onnotice: () => undefined },
  });
  const app = new App({
    connection,
    api: { enabled: false },
    db: { migrations: { enabled: false } },
    auth: {
      enabled: true,
      jwt_secret: options.jwtSecret,
      site_url: options.siteUrl,
      additional_redirect_urls: [`${options.siteUrl}/**`],
      minimum_password_length: 8,
      // A refresh token is replaced at every use either way. "Rotation" here would end the session when two requests of
      // one page refresh at the same moment; hosted Supabase forgives that for ten seconds.
      enable_refresh_token_rotation: false,
      email: {
        enable_confirmations: options.confirmEmail,
        template: {
          confirmation: {
            subject: "Bevestig je e-mailadres / Confirm your e-mail",
            content_path: template("confirmation"),
          },
          recovery: { subject: "Nieuw wachtwoord kiezen / Reset your password", content_path: template("recovery") },
          magic_link: { subject: "Je inloglink voor Koppel / Your sign-in link", content_path: template("magic_link") },
          email_change: {
            subject: "Bevestig je nieuwe e-mailadres / Confirm your new e-mail",
            content_path: template("email_change"),
          },
        },
      },
    },
    options: { drivers: { email: createMailbox(options.mailDir) }, server: { admin: false, disableStudio: true } },
  });
  await app.ensureSystemSchema();
  await restoreHostedAuth(options.adminUrl);
  return { fetch: (request) => app.fetch(request), stop: () => connection.close() };
}
