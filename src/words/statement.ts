/** A statement of priorities as a language tells it: who does what, and how that is joined. */
export type Told =
  | { kind: "choice"; owner: string; phrase: string }
  /** An option nobody has named. */
  | { kind: "id"; id: string }
  | { kind: "not"; of: Told }
  | { kind: "and" | "or"; parts: readonly Told[] }
  | { kind: Condition; left: Told; right: Told };

export type Condition = "if" | "only if" | "iff";
