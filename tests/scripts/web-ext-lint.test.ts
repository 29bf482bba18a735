import { expect, it } from 'vitest';
import { type LintMessage, objections } from '../../scripts/test/web-ext-lint.ts';

const message = (code: string, file = 'popup.js'): LintMessage => ({ code, file, message: '' });
const preact = 'UNSAFE_VAR_ASSIGNMENT';

it.each([
  ['nothing found', [], [], 0],
  ["Preact's own assignment, once in each bundle", [], [message(preact), message(preact, 'overlay.js')], 0],
  ['a second such assignment in a bundle', [], [message(preact), message(preact)], 1],
  ['any other warning', [], [message(preact), message('DANGEROUS_EVAL')], 1],
  ['an error, whatever its code', [message(preact)], [], 1],
])('%s', (_, errors, warnings, count) => {
  expect(objections({ errors, warnings })).toHaveLength(count);
});
