import { bundle, isStale } from "../tools/bundle.ts";
import { clearScratch } from "./scratch.ts";

/** Many tests run the built program: one test file on its own, or in watch mode, never meets yesterday's. */
export default async function bringUpToDate(): Promise<void> {
  clearScratch();
  if (!isStale()) return;
  try {
    await bundle();
  } catch (error) {
    console.error("detente: the program could not be bundled; tests that run it will fail", error);
  }
}
