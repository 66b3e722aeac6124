import type { KnownActor } from "./knownActor.ts";
import { ARCHIVE_HOSTS, PUBLICATIONS } from "./publications.ts";
import { knownActor, knownActors, rowsOf } from "./table.ts";

/** What stands before a state's own ending where its government publishes: gov.xx, mfa.xx, president.xx. */
const GOVERNMENT =
  /(?:^|\.)(?:gov|gob|gouv|gub|gv|go|govt|govern|government|mil|mod|mfa|mofa|mid|president|presidency|parliament)\.([a-z]{2})$/;

export interface Publication {
  names: readonly string[];
  hosts: readonly string[];
  /** The state whose own voice it is. */
  of: KnownActor | undefined;
}

let publications: readonly Publication[] | undefined;

export function knownPublications(): readonly Publication[] {
  publications ??= rowsOf(PUBLICATIONS).map(([names = "", hosts = "", state]) => ({
    names: names.split(" = "),
    hosts: hosts.split(" ").filter(Boolean),
    of: state ? knownActor(state) : undefined,
  }));
  return publications;
}

/** A newspaper or agency by the name a citation gives it, with or without "The". */
export function publicationNamed(name: string): Publication | undefined {
  const plain = plainName(name);
  return plain === ""
    ? undefined
    : knownPublications().find(({ names }) => names.some((one) => plainName(one) === plain));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|der|die|le|la) /u, "")
    .trim();
}

/** Whether a host is one of these or under one; `*.gov` is everything under that ending, `google.*` any of that name. */
export function isUnder(host: string, endings: readonly string[]): boolean {
  return endings.some((ending) => {
    if (ending.startsWith("*.")) return host.endsWith(ending.slice(1));
    if (ending.endsWith(".*")) return new RegExp(`(?:^|\\.)${ending.slice(0, -2)}\\.[a-z.]+$`).test(host);
    return host === ending || host.endsWith(`.${ending}`);
  });
}

export function isArchive(host: string): boolean {
  return isUnder(host, ARCHIVE_HOSTS);
}

let byEnding:
  | {
      hosts: ReadonlyMap<string, KnownActor>;
      wide: [string, KnownActor][];
      states: ReadonlyMap<string, KnownActor>;
    }
  | undefined;

/**
 * The actor whose own page or state media a host is; undefined for press, scholarship and everybody else, also where
 * a host only bears a state's ending.
 */
export function actorOfHost(host: string): KnownActor | undefined {
  byEnding ??= endings();
  const name = host.toLowerCase().replace(/\.$/, "");
  for (let rest = name; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const own = byEnding.hosts.get(rest);
    if (own) return own;
  }
  const state = byEnding.states.get(GOVERNMENT.exec(name)?.[1] ?? "");
  return state ?? byEnding.wide.find(([ending]) => isUnder(name, [ending]))?.[1];
}

function endings(): NonNullable<typeof byEnding> {
  const hosts = new Map<string, KnownActor>();
  const wide: [string, KnownActor][] = [];
  const states = new Map<string, KnownActor>();
  for (const actor of knownActors()) {
    for (const host of actor.hosts) {
      if (host.startsWith("*.")) wide.push([host, actor]);
      else hosts.set(host, actor);
    }
    if (actor.topLevel) states.set(actor.topLevel, actor);
  }
  for (const { hosts: own, of } of knownPublications()) if (of) for (const host of own) hosts.set(host, of);
  return { hosts, wide, states };
}
