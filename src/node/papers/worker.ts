import { TOLD_ON } from "../patience.ts";
import { tuneEngine } from "../tuneEngine.ts";
import { watchMemory } from "../watchMemory.ts";
import type { Answer, ApartRequest } from "./apart.ts";

tuneEngine();

/** Reads one paper in a process of its own, sends what was found and ends. */
process.once("message", async ({ review: request, megabytes }: ApartRequest) => {
  watchMemory(megabytes, TOLD_ON);
  const answer = (sent: Answer) => process.send!(sent, () => process.exit());
  try {
    const { review } = await import("./review.ts");
    const { readingOf } = await import("../../paper/reading.ts");
    const { paper, ...read } = await review(request);
    answer({
      ...read,
      paper: paper && { ...paper, lines: undefined },
      reading: paper && request.rules.length > 0 ? readingOf(paper) : undefined,
    });
  } catch (error) {
    answer({ failure: error instanceof Error ? error.message : String(error) });
  }
});
