import { expect, test } from 'vitest';
import type { Facts } from '../../../checks/schema.ts';
import { fingerprint } from '../../../engine/page/answers.ts';
import { guides } from '../../../guides/index.ts';
import type { Finder } from '../../../guides/schema.ts';
import { answersOn, pointingViews } from '../../../views/popup/pointing.ts';
import { facts } from '../../checks/facts.ts';
import { popupData } from './data.ts';

const page = 'eu-login/identify';
const anchor = guides.pages[page]?.hints.email?.anchor as Finder[];
const at = (by: number) => fingerprint(anchor[by] as Finder);
const answer = (finder: string, right: boolean) => ({
  [`${page}/email`]: { finder, right, day: '2026-11-23' },
});
const factsWith = (...unsure: NonNullable<NonNullable<Facts['tab']>['unsure']>) =>
  facts({ tab: { page, cookies: true, unsure } });
const email = { id: 'email', control: 'E-mail', by: 1 };
const say = (key: string) => key;
const speech = { language: 'en', languages: ['en'], say, sayInEnglish: say, now: new Date() };
const view = (about: Facts, answers = {}) => {
  const settings = { ...popupData().settings, answers };
  const views = pointingViews(popupData({ facts: about, settings }), guides, speech);
  return views.map(({ hint, isRight, finder }) => [hint, isRight, finder]);
};

test.each<[string, Facts, object, unknown[]]>([
  ['nothing is unsure', factsWith(), {}, []],
  ['one is', factsWith(email), {}, [[`${page}/email`, null, at(1)]]],
  ['it has been answered', factsWith(email), answer(at(1), true), [[`${page}/email`, true, at(1)]]],
  ['it is not pointed at any more', factsWith(), answer(at(1), false), [[`${page}/email`, false, at(1)]]],
  ['another finder points since', factsWith(email), answer(at(0), false), [[`${page}/email`, null, at(1)]]],
  ['the guide has changed since', factsWith(), answer('00000000', false), []],
  ['a page tells what is no hint', factsWith({ id: 'constructor', control: '', by: 0 }), {}, []],
  ['a page tells of no finder', factsWith({ ...email, by: 99 }), {}, []],
  ['no page is open', facts({ tab: null }), answer(at(1), false), []],
])('%s', (_, all, answers, expected) => {
  expect(view(all, answers)).toEqual(expected);
});

test('answers about another page are left out', () => {
  expect(answersOn('eu-login/authenticate', answer(at(1), true), guides)).toEqual({});
});
