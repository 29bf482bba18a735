import { describe, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript without types, since it runs before anything is installed.
import { packagesInstalled } from '../../scripts/prepare.mjs';

describe('the installed packages', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-win': { version: '1.0.0', optional: true },
    },
  };
  it.each([
    ['are complete', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['lack one', {}, false],
    ['have one in another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    [
      'have an optional one in another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-win': { version: '2.0.0' } },
      false,
    ],
  ])('%s', (_, packages, answer) => {
    expect(packagesInstalled(lock, { packages })).toBe(answer);
  });
});
