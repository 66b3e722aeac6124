import { runStrategy } from "./strategy.ts";

/** `strategyRun.ts DECISION-MAKERS OPTIONS SEED`: one model, its figures as JSON. */
const [decisionMakers, options, seed] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(runStrategy(decisionMakers!, options!, seed!)));
