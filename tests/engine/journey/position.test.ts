import { describe, expect, test } from 'vitest';
import { pathAfter, positionOn } from '../../../engine/journey/position.ts';
import type { Journey } from '../../../guides/schema.ts';

const journey: Journey = {
  source: 'nimic',
  date: '2025',
  stages: {
    ask: { start: { pages: ['imi/start'] }, mail: { offWeb: 'mail' }, who: { pages: ['eu-login/identify'] } },
    enter: { pin: { pages: ['eu-login/pin', 'eu-login/qr'] }, home: { pages: ['imi/home'] } },
    again: { start: { pages: ['imi/start'] } },
  },
};

describe('the position on a journey', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['the first page begins it', 'imi/start', null, 'ask/start 1 of 3'],
    ['before it, nowhere', null, null, null],
    ['a page that is no step, before it: nowhere', 'inail/home', null, null],
    ['going on', 'eu-login/identify', 'ask/start', 'ask/who 3 of 3'],
    ['jumping ahead', 'imi/home', 'ask/start', 'enter/home 2 of 2'],
    ['jumping in', 'eu-login/qr', null, 'enter/pin 1 of 2'],
    ['going back', 'eu-login/identify', 'enter/home', 'ask/who 3 of 3'],
    ['a page that is no step keeps the place', 'inail/home', 'enter/pin', 'enter/pin 1 of 2'],
    ['a page that is not recognised keeps the place', null, 'ask/mail', 'ask/mail 2 of 3'],
    ['the same page again, later on', 'imi/start', 'enter/home', 'again/start 1 of 1'],
    ['the same page while it is the step', 'imi/start', 'ask/start', 'ask/start 1 of 3'],
    ['either page of a step', 'eu-login/pin', 'ask/who', 'enter/pin 1 of 2'],
    ['a stored step that is gone counts as none', null, 'ask/gone', null],
    ['a stored step that is gone, on a page', 'imi/home', 'ask/gone', 'enter/home 2 of 2'],
  ])('%s', (_, page, stored, place) => {
    const position = positionOn(journey, page, stored);
    const said = position && `${position.path} ${position.number} of ${position.of}`;
    expect(said).toBe(place);
  });

  test('a journey without stages leads nowhere', () => {
    expect(positionOn({ source: 'nimic', date: '2025', stages: {} }, 'imi/start', 'a/b')).toBeNull();
  });

  test.each([
    ['the page of the step', 'imi/start', 'ask/start', true],
    ['another page: the step waits', 'inail/home', 'ask/start', false],
    ['a step off the web waits for the person', null, 'ask/mail', false],
  ])('%s', (_, page, stored, here) => expect(positionOn(journey, page, stored)?.isHere).toBe(here));

  test.each([
    ['ask/start', 'ask/mail'],
    ['ask/who', 'enter/pin'],
    ['again/start', null],
    ['ask/gone', 'ask/start'],
    [null, 'ask/start'],
  ])('after %s comes %s', (path, next) => expect(pathAfter(journey, path)).toBe(next));
});
