export const values = {
  title: "Values and stances compared",
  caption: "Values by actor, and what each claim rests on",
  head: ["Actor", "Values", "Kind of evidence", "Declared or inferred"],
  evidence: {
    "founding-text": "founding text",
    law: "law",
    strategy: "official strategy",
    "summit-text": "summit text",
    "leader-speech": "a leader's speech",
    "staff-rule": "a rule for staff",
    inference: "inferred, not declared",
  },
  declared: "declared",
  inferred: "inferred",
  caution: (actor: string, note: string) => `Caution (${actor}): ${note}`,
  stance: (actor: string, on: string, stance: string) => `${actor} on ${on}: ${stance}`,
  since: (day: string, isSpan: boolean) => (isSpan ? ` (${day}). ` : ` (since ${day}). `),
};
