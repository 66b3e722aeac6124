import { mid } from "../grammar.ts";

export const watch = {
  title: "What to watch for",
  due: (day: string) => `${day}: `,
  forecasts: "Forecasts on record:",
  recommendations: "Recommendations on record:",
  horizon: (day: string | undefined, likelihood: string | undefined) =>
    ` (${day === undefined ? "without a horizon" : `by ${day}`}${likelihood === undefined ? "" : `, “${likelihood}”`}.)`,
  cameTrue: {
    yes: " Its horizon has passed; it came true.",
    no: " Its horizon has passed; it did not come true.",
    unknown: " Its horizon has passed; the record does not show whether it came true.",
  },
  test: (says: string) => ` Test: ${says}`,
  to: (name: string) => `To ${mid(name)}: `,
  measure: (says: string) => ` Measure: ${says}`,
};
