import { z } from "zod";
import { defaultTimeZone } from "#domain/actor.ts";
import { FathomApiKey, FathomWebhookSecret } from "#domain/fathom-credentials.ts";
import { isTimeZone } from "#domain/zoned-day.ts";

/** A bare domain, lower-case: `koppel.nl`, without `@` or `https://`. */
const DomainName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, { error: "invalid_domain" });

/** How the last check of the Fathom key went. */
export const ConnectionStatus = z.enum(["connected", "error", "not_configured"]);
export type ConnectionStatus = z.infer<typeof ConnectionStatus>;

type SettingDefinition<Schema extends z.ZodType> = {
  schema: Schema;
  default: z.infer<Schema>;
  /** Stored encrypted; reaches a browser masked, or in full when an admin asks and the audit log is told. */
  secret: boolean;
  description: string;
};

function setting<Schema extends z.ZodType>(definition: SettingDefinition<Schema>): SettingDefinition<Schema> {
  return definition;
}

/** Every row of `system_settings`: the only place that knows a key's type, default and secrecy. */
export const settings = {
  fathom_api_key: setting({
    schema: FathomApiKey.nullable(),
    default: null,
    secret: true,
    description: "Fathom API Key voor authenticatie",
  }),
  fathom_webhook_secret: setting({
    schema: FathomWebhookSecret.nullable(),
    default: null,
    secret: true,
    description: "Fathom Webhook Secret voor verificatie",
  }),
  fathom_connection_status: setting({
    schema: ConnectionStatus,
    default: "not_configured",
    secret: false,
    description: "Status van Fathom connectie",
  }),
  fathom_last_test: setting({
    schema: z.iso.datetime().nullable(),
    default: null,
    secret: false,
    description: "Laatste keer dat de verbinding getest is",
  }),
  fathom_teams: setting({
    schema: z.array(z.string().trim().min(1).max(200)).max(100).nullable(),
    default: null,
    secret: false,
    description: "Fathom-teams waarvan meetings worden ingelezen; leeg is alle teams",
  }),
  workspace_name: setting({
    schema: z.string().trim().min(1, { error: "name_required" }).max(100, { error: "name_too_long" }),
    default: "Koppel",
    secret: false,
    description: "Naam van de werkruimte",
  }),
  workspace_time_zone: setting({
    schema: z.string().refine(isTimeZone, { error: "invalid_time_zone" }),
    default: defaultTimeZone,
    secret: false,
    description: "Tijdzone voor overzichten die niet bij één persoon horen",
  }),
  workspace_domains: setting({
    schema: z.array(DomainName).max(100),
    default: [],
    secret: false,
    description: "Eigen e-maildomeinen; deelnemers met zo'n adres zijn intern",
  }),
};

export type SettingKey = keyof typeof settings;
export const settingKeys = Object.keys(settings).filter((key): key is SettingKey => key in settings);
export type SettingValue<Key extends SettingKey> = z.infer<(typeof settings)[Key]["schema"]>;
