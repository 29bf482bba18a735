import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A busy computer must turn no test red: these only end what hangs.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
});
