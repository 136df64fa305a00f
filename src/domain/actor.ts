import { z } from "zod";

/** What a person may do. Nobody without a role sees anything. */
export const Role = z.enum(["admin", "manager", "rep"]);
export type Role = z.infer<typeof Role>;

/** The two languages of the interface. */
export const Locale = z.enum(["nl", "en"]);
export type Locale = z.infer<typeof Locale>;

/** Dutch unless somebody chose otherwise: the product's first customers are Dutch. */
export const defaultLocale: Locale = "nl";

/** Used for display only, until a person's own zone is known; never to interpret a booking. */
export const defaultTimeZone = "Europe/Amsterdam";

export type UserActor = {
  kind: "user";
  userId: string;
  email: string;
  role: Role | null;
  locale: Locale;
  timeZone: string;
  ipAddress: string | null;
};

export type SystemActor = { kind: "system"; name: "cron" | "worker" | "script"; ipAddress: string | null };

/** Who acts. Every verb gets one, so the audit log always knows. */
export type Actor = UserActor | SystemActor;
