import { defineConfig } from "vitest/config";

/** A busy machine of continuous integration may delay a process past what a test waits for. */
const retry = process.env.CI === undefined ? 0 : 1;

export default defineConfig({
  test: {
    globalSetup: "__tests__/support/require-node.ts",
    maxWorkers: 2,
    // A process for each file would load Verdaccio anew in each, which takes longer than most files.
    isolate: false,
    projects: [
      { test: { name: "unit", include: ["__tests__/unit/**/*.test.ts"] } },
      {
        test: {
          name: "support",
          include: ["__tests__/{support,npmjs}/**/*.test.ts"],
          retry,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "end-to-end",
          include: ["__tests__/end-to-end/**/*.test.ts"],
          retry,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "verification",
          include: ["__tests__/verification/**/*.test.ts"],
          retry,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
