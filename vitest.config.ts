import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // A busy computer must turn no test red: this only ends what hangs.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Both cores of the smallest machine; the default would leave it one.
    maxWorkers: 2,
  },
});
