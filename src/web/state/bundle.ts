import type { CaseBundle } from "../../assessment/index.ts";
import { fetchBundle } from "./server.ts";

/** What the page starts from: inside it when published, else from the program that serves it. */
export async function loadBundle(): Promise<CaseBundle> {
  const inside = document.getElementById("case-bundle")?.textContent?.trim() ?? "";
  if (inside !== "") return JSON.parse(inside) as CaseBundle;
  return fetchBundle();
}
