/** How far a fact has been checked, and by whom nothing was seen. */
export const VERIFICATIONS = [
  "verified",
  "partly-verified",
  "general-knowledge",
  "unverified",
  "disputed",
] as const;
