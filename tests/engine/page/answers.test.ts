import { expect, test } from 'vitest';
import { applyAnswers, fingerprint, type HintAnswer, indexOfAnswered } from '../../../engine/page/answers.ts';
import { guides } from '../../../guides/index.ts';
import type { Finder, Hint } from '../../../guides/schema.ts';

const finder = (css: string): Finder => ({ css, evidence: 'inferred', source: '', date: '2026' });
const [best, good, guess] = ['#a', '[name=b]', 'input'].map(finder) as [Finder, Finder, Finder];
const hint: Hint = { kind: 'do', evidence: 'seen', source: '', date: '2026', anchor: [best, good, guess] };
const answerOn = (about: Finder, right: boolean): HintAnswer => ({
  finder: fingerprint(about),
  right: right,
  day: '2026-11-23',
});
const hintAfter = (answer: HintAnswer) => applyAnswers('s/p', { h: hint }, { 's/p/h': answer }).h;

test('every finder of a page has its own fingerprint, which changes with it', () => {
  for (const [id, { hints }] of Object.entries(guides.pages)) {
    const all = Object.values(hints).flatMap(({ anchor = [] }) => anchor);
    const asked = new Set(all.map(({ css, text, nth }) => JSON.stringify([css, text, nth])));
    expect(new Set(all.map(fingerprint)).size, id).toBe(asked.size);
  }
  expect(fingerprint(best)).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprint({ ...best, text: 'x' })).not.toBe(fingerprint(best));
  expect(fingerprint({ ...best, nth: [1, 2] })).not.toBe(fingerprint(best));
  // A finder that has been confirmed since is the same one.
  expect(fingerprint({ ...best, evidence: 'seen', date: '2027' })).toBe(fingerprint(best));
});

test.each<[string, HintAnswer, Finder[] | undefined]>([
  ['the best is wrong', answerOn(best, false), undefined],
  ['a lower one is wrong', answerOn(good, false), [best]],
  ['the last is wrong', answerOn(guess, false), [best, good]],
  ['it is right', answerOn(good, true), [best, good, guess]],
  ['the guide has changed since', answerOn(finder('#gone'), false), [best, good, guess]],
])('%s', (_, answer, left) => {
  expect(hintAfter(answer)?.anchor).toEqual(left);
});

test('an answer applies to its own hint only, and to its finder wherever that is in the list', () => {
  const both = applyAnswers('s/p', { h: hint, other: hint }, { 's/p/h': answerOn(best, false) });
  expect([both.h?.anchor, both.other?.anchor?.length]).toEqual([undefined, 3]);
  expect(applyAnswers('s/other', { h: hint }, { 's/p/h': answerOn(best, false) }).h).toBe(hint);
  expect([
    indexOfAnswered(hint, answerOn(good, true)),
    indexOfAnswered(hint, undefined),
    indexOfAnswered(undefined, answerOn(good, true)),
  ]).toEqual([1, -1, -1]);
});
