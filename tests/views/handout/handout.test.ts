import { describe, expect, test } from 'vitest';
import { guides } from '../../../guides/index.ts';
import italian from '../../../locales/it.json' with { type: 'json' };
import { speechIn } from '../../../platform/speech.ts';
import { type HandoutData, handoutQuery, handoutView } from '../../../views/handout/handout.ts';

const now = new Date('2026-11-28T10:00:00Z');

function viewFor(changes: Partial<HandoutData>, sketches: readonly string[] = []) {
  const data = { journey: null, language: 'en', sketches, version: '1', ...changes };
  const language = data.language ?? 'it';
  return handoutView(data, guides, speechIn(language, language === 'it' ? italian : {}, now));
}

describe.each(Object.keys(guides.journeys))('the handout of %s', (journey) => {
  const view = viewFor({ journey }).journey;
  const stages = view?.stages ?? [];
  const harmless = stages.flatMap(({ steps }) => steps);
  const steps = [...harmless, ...(view?.lastSteps ?? [])];

  test('numbers its steps throughout, last resorts at the end', () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    const { stages: guide = {} } = guides.journeys[journey] ?? {};
    expect(steps).toHaveLength(Object.values(guide).flatMap((stage) => Object.keys(stage)).length);
  });

  test('refers to an earlier step rather than repeating its tasks', () => {
    for (const step of steps) {
      for (const page of step.pages) {
        if (page.sameAs === null) continue;
        expect(page.sameAs).toBeLessThan(step.number);
        expect([...page.tasks, ...page.warnings]).toEqual([]);
      }
    }
  });

  test('cites a source for everything that it says', () => {
    expect(view?.sources.map(({ id }) => id)).toContain(guides.journeys[journey]?.source);
  });
});

test('a sketch circles the hint of its step, and only where there is one', () => {
  const journey = 'imi-sign-in';
  const pagesOf = (sketches: string[]) => {
    const stages = viewFor({ journey }, sketches).journey?.stages ?? [];
    return stages.flatMap(({ steps }) => steps).flatMap(({ pages }) => pages);
  };
  expect(pagesOf([]).filter(({ sketch }) => sketch)).toEqual([]);
  const hint = pagesOf([]).flatMap(({ tasks }) => tasks)[0]?.id ?? '';
  const page = pagesOf([hint]).find(({ sketch }) => sketch);
  expect(page?.sketch?.src).toBe(`/pictures/${hint}.svg`);
  expect(page?.tasks.filter(({ isCircled }) => isCircled).map(({ id }) => id)).toEqual([hint]);
});

test('without a journey it lists all, historic ones last; an unknown journey is reported', () => {
  const { journey, isUnknown, offers } = viewFor({});
  expect([journey, isUnknown]).toEqual([null, false]);
  expect(offers.map(({ id }) => id).sort()).toEqual(Object.keys(guides.journeys).sort());
  const firstHistoric = offers.findIndex(({ isHistoric }) => isHistoric);
  expect(offers.slice(firstHistoric).every(({ isHistoric }) => isHistoric)).toBe(true);
  for (const id of ['gone', 'constructor', '__proto__'])
    expect(viewFor({ journey: id }).isUnknown).toBe(true);
});

test('its contact depends on its language', () => {
  const help = (language: string) => viewFor({ journey: 'imi-sign-in', language }).journey?.help;
  expect(help('it')?.coordinator?.address).toBe(guides.coordinators.IT?.address);
  expect(help('en')?.coordinator).toBeNull();
});

test('its address keeps the requested language', () => {
  expect(handoutQuery('imi-sign-in', 'it')).toBe('?journey=imi-sign-in&language=it');
  expect(handoutQuery(null, null)).toBe('?');
});
