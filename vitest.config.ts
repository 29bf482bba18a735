import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // A busy computer must turn no test red: this only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
