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
  page: ["locator"],
  status: ["is"],
  state: ["is", "status"],
  result: ["is"],
  probability: ["likelihood"],
  condition: ["when", "says"],
  expression: ["when", "say"],
  priorities: ["preferences", "statements"],
  players: ["decisionMakers"],
  decision_makers: ["decisionMakers"],
};

/** The field of those known that is meant by a name, where it is another word for it. */
export function otherNameOf(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  const others = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word]! : [];
  return others.find((meant) => known.includes(meant));
}

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
  phases: (word) => `{date: 2020, phase: ${asId(word)}, axis: existence, status: active}`,
};

export function asFields(place: string, word: string): string | undefined {
  return word.length <= 60 && Object.hasOwn(AS_FIELDS, place) ? AS_FIELDS[place]!(word) : undefined;
}

function asId(word: string): string {
  const id = word
    .trim()
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "");
  return id === "" ? "name" : id;
}
