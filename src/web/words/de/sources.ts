import type { Words } from "../en.ts";

export const sources: Words["sources"] = {
  title: "Quellen",
};
