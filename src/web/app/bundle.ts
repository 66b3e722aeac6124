import type { CaseBundle } from "../../assessment/index.ts";

/** What the page starts from: inside it when published, else from the program that serves it. */
export async function loadBundle(): Promise<CaseBundle> {
  const inside = document.getElementById("case-bundle")?.textContent?.trim() ?? "";
  if (inside !== "") return JSON.parse(inside) as CaseBundle;
  const response = await fetch("api/case", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`the case could not be fetched (${response.status})`);
  return (await response.json()) as CaseBundle;
}
