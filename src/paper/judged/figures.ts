import type { Figures } from "./counts.ts";

/** How often each rule was right on real papers; written by `npm run judge` from bench/judgements.jsonl. */
export const FIGURES: Readonly<Record<string, Figures>> = {
  "absolute-word": { right: 4, wrong: 2, unclear: 0 },
  "citation-differs": { right: 5, wrong: 0, unclear: 0 },
  "citation-forms": { right: 3, wrong: 0, unclear: 0 },
  "citation-not-listed": { right: 3, wrong: 1, unclear: 0 },
  "conclusion-unsupported": { right: 0, wrong: 6, unclear: 0 },
  "date-against-address": { right: 1, wrong: 0, unclear: 0 },
  "fields-missing": { right: 1, wrong: 0, unclear: 0 },
  "forecast-without-horizon": { right: 0, wrong: 3, unclear: 0 },
  "ibid-fragile": { right: 1, wrong: 2, unclear: 0 },
  "likelihood-in-prose": { right: 2, wrong: 2, unclear: 0 },
  "note-missing": { right: 2, wrong: 0, unclear: 0 },
  "note-order": { right: 2, wrong: 0, unclear: 1 },
  "note-unused": { right: 1, wrong: 0, unclear: 0 },
  "quotation-page": { right: 0, wrong: 1, unclear: 0 },
  "quotation-without-note": { right: 3, wrong: 1, unclear: 0 },
  "recommendation-without-reason": { right: 0, wrong: 1, unclear: 0 },
  "reference-not-cited": { right: 17, wrong: 0, unclear: 0 },
  "section-without-notes": { right: 1, wrong: 5, unclear: 0 },
  "short-form-unmatched": { right: 1, wrong: 0, unclear: 0 },
  "title-differs": { right: 0, wrong: 1, unclear: 0 },
  "translation-original": { right: 1, wrong: 0, unclear: 0 },
  "undated-note": { right: 2, wrong: 0, unclear: 0 },
  "weak-source": { right: 10, wrong: 1, unclear: 1 },
};
