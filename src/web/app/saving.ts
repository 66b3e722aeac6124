import type { CaseBundle, SaveConflict, SaveDone, SaveRequest } from "../../assessment/index.ts";

/** Writes to the disk through the program that serves the page, and tells what changes there. */

export type Saved = { done: SaveDone } | { conflict: SaveConflict } | { failed: string };

export async function saveFiles(request: SaveRequest): Promise<Saved> {
  try {
    const response = await fetch("api/files", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    if (response.ok) return { done: (await response.json()) as SaveDone };
    if (response.status === 409) return { conflict: (await response.json()) as SaveConflict };
    const said = (await response.json().catch(() => ({}))) as { error?: string };
    return { failed: said.error ?? `${response.status}` };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

export async function fetchBundle(): Promise<CaseBundle> {
  const response = await fetch("api/case", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`the case could not be fetched (${response.status})`);
  return (await response.json()) as CaseBundle;
}

/** Calls back when a file of the case changed on disk; returns how to stop. */
export function watchDisk(onChange: () => void): () => void {
  const source = new EventSource("api/events");
  source.addEventListener("change", onChange);
  return () => source.close();
}
