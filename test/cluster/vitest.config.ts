import { defineConfig } from "vitest/config";

/** Tests that need servers which nobody has to have: `npm run test:cluster` starts them. */
export default defineConfig({
  test: { include: ["test/cluster/*.cluster.ts"], testTimeout: 300_000, hookTimeout: 60_000, maxWorkers: 1 },
});
