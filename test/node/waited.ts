import { TOLD_ON } from "../../src/node/patience.ts";
import { watchMemory } from "../../src/node/watchMemory.ts";

/** A process that is waited for: argument by argument it works for so many milliseconds of the processor, or rests. */
watchMemory(1_000, TOLD_ON);
process.send!("begun");
for (const part of process.argv.slice(2)) {
  const [what, much] = [part[0], Number(part.slice(1))];
  if (what === "r") await new Promise((resolve) => setTimeout(resolve, much));
  else {
    const { user } = process.cpuUsage();
    while (process.cpuUsage().user - user < much * 1000) "x".repeat(100_000).lastIndexOf("y");
  }
}
process.exit();
