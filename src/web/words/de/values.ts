import type { Words } from "../en.ts";

export const values: Words["values"] = {
  title: "Werte und Dritte",
};
