import { ALWAYS, NEVER, OFF, ON, VERIFICATION_WORDS } from "../lexicon/meant.ts";
import { LOCATOR_LABELS, LOCATORS } from "../lexicon/works.ts";
import { ruleInWords } from "./ruleInWords.ts";

/**
 * What people write who have not yet read how a case is written: other words for its fields, plain words where fields are
 * expected. Each is answered with what to write.
 */

/** Fields by another name; the first of those named that the entry knows is meant. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  type: ["kind", "role", "axis"],
  kind: ["type"],
  title: ["name", "says"],
  name: ["title", "says", "label"],
  label: ["name"],
  text: ["says", "say", "exact"],
  description: ["says", "note", "name"],
  statement: ["says", "say"],
  summary: ["says"],
  claim: ["says"],
  what: ["says"],
  comment: ["note"],
  notes: ["note"],
  remark: ["note"],
  reason: ["because", "says"],
  why: ["because", "says"],
  when: ["date"],
  day: ["date"],
  year: ["date"],
  date: ["known"],
  since: ["from", "date"],
  start: ["from", "date"],
  end: ["until"],
  to: ["addressee", "until"],
  from: ["actor", "holder"],
  by: ["actor", "holder", "initiators"],
  who: ["actor", "holder", "initiators"],
  whom: ["addressee", "targets", "on"],
  target: ["targets", "addressee", "on"],
  towards: ["on", "addressee"],
  about: ["on"],
  initiator: ["initiators"],
  actors: ["initiators", "participants", "actor"],
  parties: ["participants"],
  party: ["actor", "holder"],
  members: ["participants"],
  place: ["publisher-place"],
  source: ["sources"],
  cite: ["sources"],
  citation: ["sources"],
  citations: ["sources"],
  references: ["sources"],
  items: ["sources"],
  bibliography: ["sources"],
  works: ["sources"],
  literature: ["sources"],
  page: ["locator"],
  status: ["is"],
  state: ["is", "status"],
  result: ["is"],
  probability: ["likelihood"],
  condition: ["when", "says"],
  expression: ["when", "say"],
  priorities: ["preferences", "statements"],
  or: ["any"],
  either: ["any"],
  anyof: ["any"],
  oneof: ["any"],
  oder: ["any"],
  and: ["all"],
  both: ["all"],
  allof: ["all"],
  und: ["all"],
  none: ["not"],
  nor: ["not"],
  neither: ["not"],
  unless: ["not"],
  for: ["points"],
  against: ["points"],
  stand: ["asOf"],
  frage: ["question"],
  parteien: ["parties"],
  dateien: ["files"],
  teilnehmer: ["participants"],
  beteiligte: ["participants", "initiators"],
  akteur: ["actor"],
  akteure: ["initiators", "participants"],
  quelle: ["sources"],
  quellen: ["sources"],
  datum: ["date"],
  art: ["kind"],
  titel: ["title", "name"],
  beschreibung: ["says", "note"],
  bedingung: ["condition"],
  ereignis: ["event"],
  von: ["from", "actor"],
  bis: ["until"],
  players: ["decisionMakers"],
  decision_makers: ["decisionMakers"],
};

/** The field of those known that is meant by a name, where it is another word for it. */
export function otherNameOf(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  const others = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word]! : [];
  return others.find((meant) => known.includes(meant));
}

/** Words of another vocabulary, by the one a case has: types of a work as reference managers, BibTeX and speech call them … */
const OTHER_WORDS: Readonly<Record<string, string | readonly string[]>> = {
  operates: "operation",
  works: "operation",
  exists: "existence",
  participates: "participation",
  membership: "participation",
  takespart: "participation",
  active: "yes",
  suspended: "no",
  ended: "no",
  dormant: "no",
  plan: "planned",
  scheduled: "planned",
  future: "planned",
  background: "context",
  left: "ended",
  withdrawn: "ended",
  withdrew: "ended",
  quit: "ended",
  resumed: "active",
  restored: "active",
  request: "demand",
  requirement: "condition",
  precondition: "condition",
  known: "general-knowledge",
  nation: "state",
  advice: "recommendation",
  started: "active",
  begun: "active",
  opened: "active",
  established: "active",
  founded: "active",
  good: "high",
  poor: "low",
  takingpart: "participation",
  checked: "verified",
  yes: "on",
  joined: "active",
  meeting: "event",
  signed: "active",
  initialled: "active",
  ratified: "active",
  agreed: "active",
  cochair: "chair",
  facilitator: "mediator",
  witness: "guarantor",
  speech: "leader-speech",
  statement: "document",
  multilateral: "collective",
  quadrilateral: "collective",
  trilateral: "collective",
  plurilateral: "collective",
  unilateral: "individual",
  opinion: "judgement",
  assessment: "judgement",
  prediction: "forecast",
  partiallymet: "partly",
  partlymet: "partly",
  partial: ["partly", "excerpt"],
  inpart: "partly",
  news: "press",
  fulfilled: "met",
  notmet: "unmet",
  unfulfilled: "unmet",
  open: "unmet",
  country: "state",
  ngo: "organisation",
  union: "organisation",
  alliance: "organisation",
  movement: "group",
  person: "person",
  paused: "suspended",
  frozen: "suspended",
  dissolved: "ended",
  closed: "ended",
  terminated: "ended",
  inforce: "active",
  running: ["active", "yes"],
  stopped: "suspended",
  halted: "suspended",
  interrupted: "suspended",
  onhold: "suspended",
  inactive: "dormant",
  asleep: "dormant",
  cancelled: "ended",
  abolished: "ended",
  rejected: "refused",
  declined: "refused",
  denied: "refused",
  turneddown: "refused",
  accept: "accepted",
  granted: "accepted",
  partly: ["partly-accepted", "excerpt"],
  pending: "open",
  unanswered: "open",
  violated: "unmet",
  broken: "unmet",
  breached: "unmet",
  failed: "unmet",
  notfulfilled: "unmet",
  satisfied: "met",
  kept: "met",
  pro: "for",
  contra: "against",
  organization: "organisation",
  institution: "organisation",
  faction: "group",
  militia: "group",
  party: "group",
  leader: "person",
  individual: "person",
  guarantee: "guarantor",
  treaty: "founding-text",
  charter: "founding-text",
  ministry: "official",
  full: "whole",
  fully: "whole",
  complete: "whole",
  confirmed: "verified",
  government: ["official", "state"],
  media: "press",
  academic: "scholarly",
  journalarticle: "article-journal",
  journal: "article-journal",
  newspaperarticle: "article-newspaper",
  newspaper: ["article-newspaper", "press"],
  magazinearticle: "article-magazine",
  magazine: "article-magazine",
  preprint: "article",
  booksection: "chapter",
  bookchapter: "chapter",
  inbook: "chapter",
  incollection: "chapter",
  monograph: "book",
  conferencepaper: "paper-conference",
  inproceedings: "paper-conference",
  blogpost: "post-weblog",
  blog: "post-weblog",
  forumpost: "post",
  tweet: "post",
  encyclopediaarticle: "entry-encyclopedia",
  dictionaryentry: "entry-dictionary",
  online: "webpage",
  website: "webpage",
  web: "webpage",
  www: "webpage",
  video: "motion_picture",
  videorecording: "motion_picture",
  film: "motion_picture",
  podcast: "broadcast",
  radiobroadcast: "broadcast",
  tvbroadcast: "broadcast",
  presentation: "speech",
  address: "speech",
  letter: "personal_communication",
  email: "personal_communication",
  statute: "legislation",
  law: "legislation",
  act: "legislation",
  constitution: ["founding-text", "legislation"],
  decree: "regulation",
  case: "legal_case",
  judgment: "legal_case",
  agreement: "treaty",
  protocol: "treaty",
  declaration: "document",
  communique: "document",
  resolution: "document",
  pressrelease: "document",
  misc: "document",
  techreport: "report",
  whitepaper: "report",
  policypaper: "report",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  dissertation: "thesis",
  computerprogram: "software",
};

/** The word of those allowed that is meant by another for the same thing. */
export function otherWordFor(found: string, allowed: readonly string[]): string | undefined {
  const word = found.toLowerCase().replace(/[^a-z]/g, "");
  const meant = Object.hasOwn(OTHER_WORDS, word) ? [OTHER_WORDS[word]!].flat() : [];
  const labels = LOCATOR_LABELS.filter((label) =>
    (LOCATORS[label].words as readonly string[]).includes(word),
  );
  return [...meant, ...labels].find((one) => allowed.includes(one)) ?? partOf(found, allowed);
}

/** "international organisation", "co-chair", "speech" for leader-speech: the one word allowed of which it is part, or that is part of it. */
function partOf(found: string, allowed: readonly string[]): string | undefined {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replaceAll("ization", "isation")
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3);
  const said = words(found);
  const near = allowed.filter((word) => {
    const parts = words(word);
    return (
      parts.length > 0 &&
      said.length > 0 &&
      (parts.every((part) => said.includes(part)) || said.every((part) => parts.includes(part)))
    );
  });
  return near.length === 1 ? near[0] : undefined;
}

/** What is said of a date in a word that is a value of another field. */
export function besideDate(word: string): string | undefined {
  return VERIFICATION_WORDS.test(word.trim()) ? `verification: ${word.trim().toLowerCase()}` : undefined;
}

/** In a cure, until it is known whom the case is about: each of them. */
export const OF_EACH = "[A, B]";

/** Words that a cure shows in the place of what the writer alone knows; left standing they say nothing. */
export const STAND_INS: ReadonlySet<string> = new Set([
  "what it is to do it",
  "whose answer",
  "what it shows",
  "whose judgement",
  "id-of-a-source",
  "a-name",
]);

/** The fields to write where a plain word stands: by the list or field it stands in. */
const AS_FIELDS: Readonly<Record<string, (word: string) => string>> = {
  pillars: (word) => `{id: ${asId(word)}, name: ${word}}`,
  areas: (word) => `{id: ${asId(word)}, name: ${word}}`,
  models: (word) => `{id: ${asId(word.replace(/^.*\//, "").replace(/\.ya?ml$/, ""))}, file: ${word}}`,
  members: (word) => `{actor: ${word}}`,
  roles: (word) => `{actor: ${word}, role: mediator}`,
  likelihood: (word) => `{word: ${word}, by: whose judgement}`,
  actors: (word) => `{id: ${asId(word)}, name: ${word}, kind: state}`,
  options: (word) => `{id: ${asId(word)}, name: what it is to do it}`,
  answer: (word) => `{id: mine, says: "${word}", by: whose answer}`,
  answers: (word) => `{date: 2020, is: ${word}}`,
  states: (word) => `{date: 2020, is: ${word}}`,
  weaknesses: (word) => `{id: a-name, says: "${word}"}`,
  tests: (word) => `{says: "${word}", states: [{date: 2020, is: unmet}]}`,
  precedents: (word) => `{event: ${asId(word)}, points: against, says: what it shows}`,
  quotes: (word) => `{source: id-of-a-source, exact: "${word}"}`,
  onWhen: (word) => ruleOn(word, "met", "yes"),
  offWhen: (word) => ruleOn(word, "unmet", "no"),
  statusQuo: (word) => `{on: [${word}]}`,
  decisionMakers: (word) => `{id: ${asId(word)}, name: ${word}, options: [], preferences: {statements: []}}`,
  phases: (word) => `{date: 2020, phase: ${asId(word)}, axis: existence, status: active}`,
};

export function asFields(place: string, word: string): string | undefined {
  return word.length <= 60 && Object.hasOwn(AS_FIELDS, place) ? AS_FIELDS[place]!(word) : undefined;
}

/** By what the id is of. */
function ruleOn(word: string, state: string, shows: string): string {
  const answer = yesOrNo(word);
  if (answer !== undefined) return `{answer: ${answer}}, or by what the record shows it: {event: ID}`;
  return ruleInWords(word.trim(), state, shows);
}

function yesOrNo(word: string): "yes" | "no" | undefined {
  return ON.test(word) || ALWAYS.test(word) ? "yes" : OFF.test(word) || NEVER.test(word) ? "no" : undefined;
}

function asId(word: string): string {
  const id = word
    .trim()
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|(?<!-)-+$/g, "");
  return id === "" ? "name" : id;
}
