import { watchMemory } from "../watchMemory.ts";
import type { Answer, ApartRequest } from "./apart.ts";
import { review } from "./review.ts";

/** Reads one paper in a process of its own, sends what was found and ends. */
process.once("message", ({ review: request, megabytes }: ApartRequest) => {
  watchMemory(megabytes);
  const answer = (sent: Answer) => process.send!(sent, () => process.exit());
  review(request).then(
    (read) => answer({ ...read, paper: read.paper && { ...read.paper, lines: undefined } }),
    (error: unknown) => answer({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
