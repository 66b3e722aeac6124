import type { Figures } from "./counts.ts";

/** How often each rule was right on real papers; written by `npm run judge` from bench/judgements.jsonl. */
export const FIGURES: Readonly<Record<string, Figures>> = {
  "absolute-word": { right: 2, wrong: 1, unclear: 0 },
  "access-date-missing": { right: 0, wrong: 2, unclear: 0 },
  "citation-differs": { right: 5, wrong: 0, unclear: 0 },
  "citation-forms": { right: 1, wrong: 0, unclear: 0 },
  "citation-not-listed": { right: 2, wrong: 1, unclear: 0 },
  "conclusion-unsupported": { right: 0, wrong: 2, unclear: 0 },
  "date-against-address": { right: 1, wrong: 0, unclear: 0 },
  "forecast-without-horizon": { right: 0, wrong: 3, unclear: 0 },
  "ibid-fragile": { right: 0, wrong: 2, unclear: 0 },
  "likelihood-in-prose": { right: 2, wrong: 3, unclear: 0 },
  "quotation-page": { right: 0, wrong: 1, unclear: 0 },
  "quotation-without-note": { right: 1, wrong: 8, unclear: 0 },
  "reference-not-cited": { right: 2, wrong: 1, unclear: 0 },
  "section-without-notes": { right: 0, wrong: 3, unclear: 0 },
  "short-form-unmatched": { right: 0, wrong: 1, unclear: 0 },
  "source-balance": { right: 0, wrong: 2, unclear: 0 },
  "title-differs": { right: 0, wrong: 1, unclear: 0 },
  "undated-note": { right: 0, wrong: 1, unclear: 0 },
};
