import type { Figures } from "./counts.ts";

/** How often each rule was right on real papers; written by `npm run judge` from bench/judgements.jsonl. */
export const FIGURES: Readonly<Record<string, Figures>> = {};
