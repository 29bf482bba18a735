import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProblems } from '../../../checks/index.ts';
import { guides } from '../../../guides/index.ts';
import italian from '../../../locales/it.json' with { type: 'json' };
import { calendarFile } from '../../../platform/calendar.ts';
import { clocks } from '../../../platform/clocks.ts';
import { settings, ticks } from '../../../platform/items.ts';
import { applyPolicy } from '../../../platform/policy.ts';
import { progress } from '../../../platform/progress.ts';
import { speechIn } from '../../../platform/speech.ts';
import { popupView } from '../../../views/popup/popup.ts';
import { facts } from '../../checks/facts.ts';
import { popupData } from './data.ts';

const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''];
const id = fc.oneof(fc.constantFrom(...Object.keys(guides.journeys), ...names), fc.string());
const step = fc.oneof(
  fc.constantFrom(
    'sign-in/identify',
    'reset/wait',
    'constructor/name',
    '__proto__/x',
    'sign-in/constructor',
    '/',
  ),
  fc.string(),
);
const moment = fc.oneof(fc.constantFrom('2026-11-22T10:00:00Z', 'never', ''), fc.string());
const places = fc.dictionary(id, fc.record({ step, at: moment }), { noNullPrototype: true });
const page = fc.oneof(fc.constantFrom(null, ...Object.keys(guides.pages), ...names), fc.string());

const clockRecord = fc.record({
  since: fc.oneof(
    fc.constantFrom('2026-11-22', '2026-02-31', '0000-01-01', '9999-12-31', '9999-12-31T23:59:59Z'),
    fc.string(),
  ),
  seen: fc.integer(),
  uid: fc.string(),
});
const running = fc.dictionary(fc.constantFrom(...Object.keys(guides.clocks), ...names), clockRecord, {
  noNullPrototype: true,
});

test('the popup can be drawn from any valid data, even from an altered file', () => {
  fc.assert(
    fc.property(
      fc.record({ current: fc.option(id), places }),
      fc.dictionary(id, moment, { noNullPrototype: true }),
      fc.array(id),
      fc.array(id),
      page,
      running,
      (journeyProgress, ticked, hiddenHints, hiddenSites, inSight, runs) => {
        fc.pre(progress.isValid(journeyProgress) && ticks.isValid(ticked) && clocks.isValid(runs));
        const allFacts = facts({ ticks: ticked, tab: { page: inSight, cookies: true } });
        const data = popupData({
          settings: applyPolicy({}, { ...settings.empty, language: 'en', hiddenHints, hiddenSites }),
          progress: journeyProgress,
          facts: allFacts,
          findings: findProblems(allFacts),
          clocks: runs,
          newClock: 'lock',
          calendarFile,
        });
        const view = popupView(data, guides, speechIn('en', {}, new Date()));
        const known =
          journeyProgress.current !== null && Object.hasOwn(guides.journeys, journeyProgress.current);
        if (!known) expect(view.journey).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});

const answersAt = (site: string, text: string) => {
  const address = { kind: 'genuine', site, host: 'www.example.eu' } as const;
  const data = popupData({ facts: facts({ address }) });
  return popupView(data, guides, speechIn('it', italian, new Date()))
    .findAnswers(text)
    .map(({ id }) => id);
};

test.each([
  ['inail', 'telefono perso', 'new-phone'],
  ['eu-login', 'telefono perso', 'new-phone'],
  ['inail', 'pin dimenticato', 'cie-trouble'],
  ['eu-login', 'pin dimenticato', 'forgotten-pin'],
])('on %s “%s” finds %s first: what fits, and of two that fit alike that of the site', (site, text, id) => {
  expect(answersAt(site, text)[0]).toBe(id);
});
