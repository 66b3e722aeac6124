import type { Words } from "../en.ts";

export const answer: Words["answer"] = {
  title: "Antwort",
};
