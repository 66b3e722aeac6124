/** What a file says of a state at a roll call. Who was absent did not abstain, and who is no member was not absent. */
const VOTES = ["yes", "abstain", "no", "absent", "not-member"] as const;
export type Vote = (typeof VOTES)[number];

/** How the releases of the United Nations data write a vote: Voeten's numbers, words, and letters of the UN library. */
const WRITTEN: Readonly<Record<string, Vote>> = {
  "1": "yes",
  "2": "abstain",
  "3": "no",
  "8": "absent",
  "9": "not-member",
  yes: "yes",
  y: "yes",
  abstain: "abstain",
  a: "abstain",
  no: "no",
  n: "no",
  absent: "absent",
  x: "absent",
  "not a member": "not-member",
  "not-member": "not-member",
};

/** Written where there is no record: neither a vote nor an absence. */
const NO_RECORD = new Set(["", "na", "n/a", "."]);

/** The vote that is meant; `null`: the file has no record of one; undefined: this is no code for a vote. */
export function readVote(written: string): Vote | null | undefined {
  const word = written.trim().toLowerCase();
  return NO_RECORD.has(word) ? null : WRITTEN[word];
}
