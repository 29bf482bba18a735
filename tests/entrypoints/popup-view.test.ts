import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../checks/index.ts';
import { viewOf } from '../../entrypoints/popup/view.ts';
import { guides } from '../../guides/index.ts';
import { calendarFile } from '../../platform/calendar.ts';
import { clocks } from '../../platform/clocks.ts';
import { clearing, settings, ticks } from '../../platform/items.ts';
import { under } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { facts } from '../checks/facts.ts';

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

const noted = fc.record({
  since: fc.oneof(
    fc.constantFrom('2026-11-22', '2026-02-31', '0000-01-01', '9999-12-31', '9999-12-31T23:59:59Z'),
    fc.string(),
  ),
  seen: fc.integer(),
  uid: fc.string(),
});
const running = fc.dictionary(fc.constantFrom(...Object.keys(guides.clocks), ...names), noted, {
  noNullPrototype: true,
});

test('the popup can be drawn from whatever fits, also from a file that someone has altered', () => {
  fc.assert(
    fc.property(
      fc.record({ current: fc.option(id), places }),
      fc.dictionary(id, moment, { noNullPrototype: true }),
      fc.array(id),
      fc.array(id),
      page,
      running,
      (walked, ticked, hiddenHints, hiddenSites, inSight, runs) => {
        fc.pre(progress.fits(walked) && ticks.fits(ticked) && clocks.fits(runs));
        const all = facts({ ticks: ticked, tab: { page: inSight, cookies: true } });
        const { view } = viewOf({
          settings: under({}, { ...settings.empty, language: 'en', hiddenHints, hiddenSites }),
          progress: walked,
          facts: all,
          findings: find(all),
          clocks: { all: runs, calendarFile, reminders: true, just: 'lock' },
          clearing: clearing.empty,
          version: '1',
          seat: 'popup',
          trouble: false,
          notice: null,
        });
        const known = walked.current !== null && Object.hasOwn(guides.journeys, walked.current);
        if (!known) expect(view.journey).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});
