import { defineConfig } from "vitest/config";

/** Rooms whose tests start programs, servers and browsers, fail disks or watch what is built in: each file in a process of its own. */
const APART = ["attack", "browser", "node", "tools"].map((room) => `test/${room}/**/*.test.ts`);
/** A module replaced by another, which no other file may meet. */
const WITH_MOCKS = ["test/strategy/trialConcept.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["test/globalSetup.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "apart", include: [...APART, ...WITH_MOCKS] } },
      {
        extends: true,
        // Functions from data to data: loading the source anew for each file costs a quarter of their time.
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...APART, ...WITH_MOCKS],
          isolate: false,
        },
      },
    ],
  },
});
