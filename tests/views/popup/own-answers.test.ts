import { expect, test } from 'vitest';
import { guides } from '../../../guides/index.ts';
import { settings } from '../../../platform/items.ts';
import { applyPolicy } from '../../../platform/policy.ts';
import type { OwnAnswer, Policy } from '../../../platform/policy-shape.ts';
import { progress } from '../../../platform/progress.ts';
import { speechIn } from '../../../platform/speech.ts';
import { popupView } from '../../../views/popup/popup.ts';
import { facts } from '../../checks/facts.ts';
import { popupData } from './data.ts';

const reader: OwnAnswer = {
  title: 'The office card reader is not found',
  phrasings: ['smart card slot stays dark'],
  remedies: ['Plug it in at the back. <b>Then</b> wait.', 'Call extension 1234.'],
  link: 'https://intranet.example/card-reader?a=1',
};
const speech = speechIn('en', {}, new Date());
const viewUnder = (policy: Policy, change: Parameters<typeof popupData>[0] = {}) =>
  popupView(
    popupData({ settings: applyPolicy(policy, { ...settings.empty, language: 'en' }), ...change }),
    guides,
    speech,
  );

test.each([
  ['its title', 'office card reader not found'],
  ['another way to put it, mistyped', 'smart card slto stays dark'],
])('an answer of the organisation is found by %s, as it was written, marked as its own', (_, text) => {
  const [first] = viewUnder({ answers: [reader] }).findAnswers(text);
  expect(first).toMatchObject({
    text: reader.title,
    origin: 'From your organisation',
    link: { text: 'intranet.example', address: reader.link },
  });
  expect(first?.remedies.map((remedy) => remedy.text)).toEqual(reader.remedies);
  expect(
    viewUnder({})
      .findAnswers(text)
      .map((answer) => answer.text),
  ).not.toContain(reader.title);
});

test('it comes first in the list too, on every site, and the others are found as before', () => {
  const address = { kind: 'genuine', site: 'inail', host: 'www.inail.it' } as const;
  const view = viewUnder({ answers: [reader] }, { facts: facts({ address }) });
  expect(view.symptomGroups[0]?.symptoms.map(({ text }) => text)).toEqual([reader.title]);
  const idsOf = ({ findAnswers }: typeof view) => findAnswers('lost my phone').map(({ id }) => id);
  expect(idsOf(viewUnder({ answers: [reader] }))).toEqual(idsOf(viewUnder({})));
});

test('only the journeys that it offers can be started; a current one continues', () => {
  const begun = {
    ...progress.empty,
    places: { 'inail-sign-in': { step: 'start/home', at: '2026-11-29T10:00:00Z' } },
  };
  const view = viewUnder({ journeys: ['lost-phone', 'imi-sign-inn'] }, { progress: begun });
  expect(view.offers.map(({ id }) => id).sort()).toEqual(['inail-sign-in', 'lost-phone']);
  expect(view.areJourneysFixed).toBe(true);
  const remedies = view.symptomGroups.flatMap(({ symptoms }) => symptoms.flatMap((each) => each.remedies));
  expect(new Set(remedies.map(({ journey }) => journey?.id))).toEqual(new Set([undefined, 'lost-phone']));
});

test.each([[undefined], [['imi-sign-inn']]])('all journeys are offered where it names %j', (journeys) => {
  const { offers, areJourneysFixed } = viewUnder(journeys ? { journeys } : {});
  expect(offers).toHaveLength(Object.keys(guides.journeys).length);
  expect(areJourneysFixed).toBe(false);
});

test('the link to a report promises no picture if the organisation wants none', () => {
  expect(viewUnder({}).aboutReport).toContain('picture');
  expect(viewUnder({ pictures: false }).aboutReport).not.toContain('picture');
});

test('the choice of an automatic language names that language', () => {
  expect(viewUnder({}).settings.defaultLanguage).toBe('As in the browser');
  expect(viewUnder({ defaultLanguage: 'it' }).settings.defaultLanguage).toBe('As your organisation has set');
});
