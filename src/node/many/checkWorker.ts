import { LIMITS } from "../../record/limits.ts";
import { TOLD_ON } from "../patience.ts";
import { guardTerminal } from "../terminal.ts";
import { tuneEngine } from "../tuneEngine.ts";
import { watchMemory } from "../watchMemory.ts";
import type { Asked, Checked, Wanted } from "./checkedPath.ts";

/** What the process that checks one after the other answers. */
export type Answer = { checked: Checked; megabytes: number } | { failure: string };

tuneEngine();
guardTerminal();
watchMemory(LIMITS.case.megabytes, TOLD_ON);
process.once("disconnect", () => process.exit());

/** Checks papers as they are asked for, one at a time, until whoever asks is gone. */
let wanted: Wanted | undefined;
process.on("message", async (message: { wanted: Wanted } | { asked: Asked }) => {
  if ("wanted" in message) {
    wanted = message.wanted;
    return;
  }
  let answer: Answer;
  try {
    const { checkedPath } = await import("./checkedPath.ts");
    const checked = await checkedPath(message.asked, wanted!);
    answer = { checked, megabytes: process.memoryUsage.rss() / 1_000_000 };
  } catch (error) {
    answer = { failure: error instanceof Error ? error.message : String(error) };
  }
  process.send!(answer);
});
