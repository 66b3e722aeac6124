export const VERDICT_WORDS = { open: "Open", conditional: "Conditional", closed: "Closed" } as const;
