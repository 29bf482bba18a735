import { expect, test } from 'vitest';
import { enterPage, isSure } from '../../../engine/page/certainty.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 29, 10, minute)).toISOString();
const unsure = { unsure: { unlessAfter: ['a/form'] } };

test.each([
  ['a signature that says so itself', {}, null, true],
  ['one that does not, with nothing before', unsure, null, false],
  ['the form before, minutes ago', unsure, { page: 'a/form', since: at(0) }, true],
  ['the form before, long ago', unsure, { page: 'a/form', since: at(-200) }, false],
  ['another page before', unsure, { page: 'a/other', since: at(0) }, false],
])('%s', (_, signature, before, sure) => {
  expect(isSure(signature, before, at(10))).toBe(sure);
});

test('a tab remembers the previous page, even if the same page asks again', () => {
  const form = enterPage(null, 'a/form', at(0));
  const done = enterPage(form, 'a/done', at(5));
  expect(done.before).toEqual({ page: 'a/form', since: at(0) });
  expect(enterPage(done, 'a/done', at(6))).toEqual(done);
});
