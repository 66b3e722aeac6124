/** How grave what was found is, gravest first: a fault for certain, very likely one, worth a look. */
export const SEVERITIES = ["error", "warning", "note"] as const;

export type Severity = (typeof SEVERITIES)[number];
