import { defineConfig } from "vitest/config";

/** The large matrix, fuzz and issue tests of the verification: `npm run test:verification`. Not part of `npm test` yet. */
export default defineConfig({
  test: {
    include: ["__tests__/verification/**/*.test.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
