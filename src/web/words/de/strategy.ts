import type { Words } from "../en.ts";

export const strategy: Words["strategy"] = {
  title: "Strategie",
};
