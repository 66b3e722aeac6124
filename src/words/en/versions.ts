import { NOUNS } from "./nouns.ts";

/** What is told of two versions of a case: what changed, and what that did to the answer. */

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const versions = {
  quoted: (text: string) => `“${text}”`,
  yes: "yes",
  no: "no",
  none: "none",
  theCase: "The case",
  noun: (noun: string) =>
    noun.startsWith("model") ? "model" : ((NOUNS as Record<string, { one: string }>)[noun]?.one ?? noun),
  entry: (noun: string, id: string) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${id}`,
  option: (id: string) => `option ${id}`,
  reading: (type: string) => `as ${type}`,
  statement: (maker: string, place: number | undefined, type: string | undefined, said: string) =>
    `${maker}’s ${place === undefined ? "" : `${ORDINALS[place] ?? `${place + 1}th`} `}statement${type === undefined ? "" : ` as ${type}`}, ${said}`,
  within: (whole: string, part: string) => `${whole}: ${part}`,

  added: (what: string, title: string | undefined) =>
    `${what} is new${title === undefined ? "" : `: ${title}`}`,
  removed: (what: string, title: string | undefined) =>
    `${what} was taken out${title === undefined ? "" : `: ${title}`}`,
  changed: (what: string, before: string, after: string) => `${what} was ${before}, is now ${after}`,
  reworded: (what: string, after: string) => `${what} is now ${after}`,
  renamed: (what: string, now: string) => `${what} is called ${now} now`,
  otherwise: (what: string) => `${what} says something else`,
  first: (what: string) => `${what} moved to the first place`,
  moved: (what: string, isDown: boolean, below: string) =>
    `${what} moved ${isDown ? "down" : "up"}, below ${below}`,

  effects: {
    day: (before: string, after: string) => `The day was ${before}, is now ${after}.`,
    model: (before: string | null, after: string | null) =>
      `The priorities were those of ${before ?? "no model"}, are now those of ${after ?? "no model"}.`,
    answered: (is: boolean): string =>
      is ? "The question is answered now; it was not before." : "The question is no longer answered.",
    headline: (before: string, after: string) => `The headline was “${before}”, is now “${after}”.`,
    talks: { yes: "yes", no: "no", contested: "contested", unknown: "unknown" },
    talksToday: (before: string, after: string) => `Whether they talk today was ${before}, is now ${after}.`,
    reach: {
      there: "they are there already",
      steps: "by steps that each pay whoever takes them",
      joint: "only by a step of both together",
      none: "by no step that pays",
    },
    notComputed: "not computed",
    scenarios: (n: number) => s(n, "scenario", "scenarios"),
    reachable: (before: string, after: string) => `How talks can be had: ${before} before, ${after} now.`,
    gained: (names: string) => `they would now also last with ${names}`,
    lost: (names: string) => `no longer with ${names}`,
    onlyHeld: (names: string) => `held if they were had, though no steps lead there, with ${names}`,
    noMoreHeld: (names: string) => `no longer held even if they were had with ${names}`,
    lasting: (parts: readonly string[]) =>
      `Whether talks would last${parts.length === 0 ? " rests on something else than before" : `: ${parts.join(", ")}`}.`,
    verdicts: { open: "open", conditional: "conditional", closed: "closed" },
    verdict: (before: string, after: string) => ` The verdict was ${before}, is now ${after}.`,
    noState: "Where things stand is no longer a state of the model.",
    nowComputed: (n: number, of: number) =>
      `Where things stand is computed now: it holds in ${n} of ${of} scenarios.`,
    isOn: (option: string) => `${option} is on now`,
    isOff: (option: string) => `${option} is off now`,
    stands: (turned: readonly string[]) => `Things stand otherwise: ${turned.join(", ")}.`,
    noLongerHeld: (n: number, of: number) =>
      `The status quo is no longer held: it held in ${n} of ${of} scenarios, and holds in none now.`,
    heldNow: (n: number, of: number) =>
      `The status quo is held now, in ${n} of ${of} scenarios; before in none.`,
    held: (now: readonly string[], of: number, before: readonly string[], wasOf: number) =>
      `The status quo is held in ${now.length} of ${of} scenarios (${now.join("; ")}); before in ${before.length} of ${wasOf} (${before.join("; ")}).`,
    confidences: { high: "high", moderate: "moderate", low: "low" } as Record<string, string>,
    confidence: (before: string | undefined, after: string | undefined) =>
      `Confidence was ${before ?? "not stated"}, is now ${after ?? "not stated"}.`,
  },

  diff: {
    title: (before: string, after: string) => `From ${before} to ${after}`,
    same: "The two say the same, entry by entry and field by field.",
    relocated: (n: number, some: readonly string[]) =>
      `${s(n, "entry stands", "entries stand")} in ${n === 1 ? "another file" : "other files"} now, which changes nothing: ${some.join("; ")}${n > some.length ? " …" : "."}`,
    from: (id: string, before: string, file: string) => `${id}, from ${before} to ${file}`,
    changes: (n: number) => `What changed (${n})`,
    effect: "What that did to the answer",
    unread: (isFirst: boolean, isSecond: boolean) =>
      `${isFirst && isSecond ? "Neither is" : isFirst ? "The first is not" : "The second is not"} a case that can be read whole, so the answers are not compared; check says why.`,
    nothing: (day: string, headline: string) => `Nothing: as of ${day} it is still “${headline}”.`,
    stays: (headline: string) => `The headline stays “${headline}”.`,
    tried: (n: number, isAll: boolean) => `${isAll ? "each of them" : `${n} of them, each`} taken back alone`,
    several: (tried: string) => `No single change carries this (${tried}): it takes several together.`,
    carries: (tried: string) => `Which change carries it (${tried})`,
    whole: ": without it the answer is what it was.",
    partly: (parts: readonly string[]) => `: without it this is as before: ${parts.join(", ")}.`,
    parts: {
      day: "the day",
      model: "whose priorities speak",
      answered: "whether it is answered",
      talksToday: "whether they talk today",
      reachable: "how talks can be had",
      lasting: "whether talks would last",
      statusQuo: "whether the status quo is held",
      confidence: "the confidence",
      headline: "the headline",
    },
  },

  log: {
    title: (name: string) => `The answer of ${name} over its history`,
    titleOf: (id: string, name: string) => `${id} in ${name}`,
    uncommitted: "not committed",
    lies: "lies in the folder",
    looked: (n: number, isWhole: boolean) =>
      `${s(n, "commit", "commits")} of the case looked at${isWhole ? "" : "; there are earlier ones (--most)"}.`,
    unchanged: "Nothing changed in it. ",
    unread: "No case that can be read whole from here on.",
    answer: (day: string, headline: string) => `As of ${day}: “${headline}”.`,
  },

  sync: {
    title: (library: string, name: string) => `${library} beside ${name}`,
    heading: (heading: string, n: number) => `${heading} (${n})`,
    more: (n: number) => `and ${n} more; --format json lists all`,
    added: "New",
    changed: "Changed",
    missing: "Not in the library; they stay",
    twice: "More than once in the library",
    other: "Another work under the same id",
    faulty: "Left out for faults",
    field: (field: string, before: string | undefined, after: string) =>
      `${field}: ${before ?? "new"} → ${after}`,
    by: (id: string, by: string) => ` (${id} in the library, one work by ${by})`,
    byTitle: "title",
    uncited: ", which nothing cites",
    again: (id: string, of: string, by: string) => `${id} is ${of} again, by ${by}`,
    inCase: (title: string, inCase: string) => `${title}; in the case ${inCase}`,
    works: (n: number, same: number) => `${s(n, "work", "works")} in the library, ${same} as in the case. `,
    written: (files: string) => `Written: ${files}.`,
    nothing: "Nothing to write.",
    unwritten: (files: string) => `Nothing is written yet; with --write: ${files}.`,
  },
};

export type VersionWords = typeof versions;
