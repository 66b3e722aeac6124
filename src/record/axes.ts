/** What a phase of a format speaks on: does the format exist, does a party take part, does it operate. */
export const AXES = ["existence", "participation", "operation"] as const;
export type Axis = (typeof AXES)[number];

/** What the record answers when asked how a format stands. */
export const AXIS_ANSWERS = ["yes", "no", "partly", "possible", "disputed", "unknown"] as const;
export type AxisAnswer = (typeof AXIS_ANSWERS)[number];

/** The three answers of a format. */
export interface Axes {
  exists: AxisAnswer;
  takesPart: AxisAnswer;
  operates: AxisAnswer;
}

/** Under which name an axis is answered. */
export const ANSWERED_AS = {
  existence: "exists",
  participation: "takesPart",
  operation: "operates",
} as const satisfies Record<Axis, keyof Axes>;

/** "And" of several answers: no beats all, then what is open, then yes. */
export function all(answers: readonly AxisAnswer[]): AxisAnswer {
  if (answers.includes("no")) return "no";
  for (const open of ["disputed", "unknown", "possible", "partly"] as const)
    if (answers.includes(open)) return open;
  return "yes";
}

/** "Or" of several answers: yes beats all, then what is open, then no, which is also that of none. */
export function best(answers: readonly AxisAnswer[]): AxisAnswer {
  return (
    (["yes", "partly", "disputed", "possible", "unknown"] as const).find((one) => answers.includes(one)) ??
    "no"
  );
}

export function opposite(answer: AxisAnswer): AxisAnswer {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : answer;
}
