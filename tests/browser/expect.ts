import { expect as base } from '@playwright/test';

/** Milliseconds between looks. Playwright waits up to a second, and the tests wait some thousand times in a run. */
const INTERVALS = [50, 100, 200];

const poll: typeof base.poll = (actual, options) =>
  base.poll(actual, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's `expect`, whose `poll` looks several times a second. */
export const expect = new Proxy(base, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
