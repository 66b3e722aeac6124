export { type Backtested, type BacktestedDate, backtestCase, JUDGES } from "./backtest.ts";
export { PREDICTIONS, type Said, saidOn } from "./said.ts";
