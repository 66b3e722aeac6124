import { AGAINST_CASE } from "./againstCase.ts";
import { ARGUMENT } from "./argument.ts";
import { CASE_CHECKS } from "./caseChecks.ts";
import { READING } from "./reading.ts";
import { RELATED } from "./related.ts";
import { SOURCES } from "./sources.ts";
import { type Called, type Telling, Tellings } from "./tell.ts";

export { RELATED };

/** Every sentence of a finding that is told in German, by the rule that says it. */
export const TELLINGS: Readonly<Record<string, readonly Telling[]>> = {
  ...SOURCES,
  ...ARGUMENT,
  ...READING,
  ...AGAINST_CASE,
  ...CASE_CHECKS,
};

const tellings = new Tellings({ ...TELLINGS, related: RELATED });

/** A finding in German; undefined where it is written in English alone. */
export function toldInGerman(rule: string, message: string, called?: Called): string | undefined {
  const [, whole = message, times] = /^([\s\S]*?)(?: \((\d+) times\))?$/u.exec(message) ?? [];
  const told = tellings.tell(rule, whole, called);
  return told === undefined || times === undefined ? told : `${told} (${times}-mal)`;
}

export function relatedInGerman(message: string): string | undefined {
  return tellings.tell("related", message);
}
