import { TOLD_ON } from "../../src/node/patience.ts";
import { watchMemory } from "../../src/node/watchMemory.ts";

/** A process that is waited for: argument by argument it works for so many milliseconds of the processor, or rests. */
watchMemory(1_000, TOLD_ON);
for (const part of process.argv.slice(2)) {
  const [what, much] = [part[0], Number(part.slice(1))];
  if (what === "r") await new Promise((resolve) => setTimeout(resolve, much));
  else {
    const { user } = process.cpuUsage();
    let sum = 0;
    while (process.cpuUsage().user - user < much * 1000) for (let i = 0; i < 100_000; i++) sum += i;
  }
}
process.exit();
