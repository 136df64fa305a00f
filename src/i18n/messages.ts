import type { Locale } from "#domain/actor.ts";
import { en } from "./messages/en.ts";
import { nl } from "./messages/nl.ts";

/** Dutch is the source language: its keys are the type of every other one. */
export type Messages = typeof nl;

// The annotation makes a key that English lacks a type error as well as a failing test.
const byLocale: Record<Locale, Messages> = { nl, en };

/** Every text of a language, by area. */
export function getMessages(locale: Locale): Messages {
  return byLocale[locale];
}
