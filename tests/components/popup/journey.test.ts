// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { JourneyView, OfferView, StepView } from '../../../components/popup/journey-view.ts';
import { draw, press } from './fixture.tsx';

const step = (id: string, state: StepView['state'], change: Partial<StepView> = {}): StepView => ({
  id,
  text: `Step ${id}`,
  state,
  wait: null,
  ask: false,
  last: false,
  picture: null,
  ...change,
});

const journey: JourneyView = {
  id: 'imi-sign-in',
  name: 'Sign in to IMI',
  historic: false,
  path: 'sign-in/b',
  steps: [step('a', 'done'), step('b', 'now'), step('c', 'later')],
  last: [],
  number: 2,
  part: { number: 1, of: 2 },
  ending: false,
  start: false,
  waits: null,
  handout: 'handout.html?journey=imi-sign-in',
};

const offer = (id: string, change: Partial<OfferView> = {}): OfferView => ({
  id,
  name: id,
  begun: false,
  historic: false,
  ...change,
});

const names = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the journey under way', () => {
  it('shows its steps and marks the one at hand, in words too', () => {
    const { root } = draw({ journey });
    expect([...root.querySelectorAll('.steps li')].map((li) => li.textContent)).toEqual([
      'Done: Step a',
      'Now: Step b',
      'Later: Step c',
    ]);
    expect(root.querySelector('[aria-current=step]')?.textContent).toContain('Step b');
    expect(root.textContent).toContain('Step 2 of 3');
    expect(root.textContent).toContain('Part 1 of 2');
    expect(names(root)).not.toContain('Done');
  });

  it('is told that a step is done which Segnavia cannot see, and how long a wait is', () => {
    const steps = [step('b', 'now', { ask: true, wait: 'Wait: 15 minutes' })];
    const { root, acts } = draw({ journey: { ...journey, steps } });
    expect(root.textContent).toContain('Wait: 15 minutes');
    press(root, 'Done');
    expect(acts.done).toHaveBeenCalledWith('imi-sign-in', 'sign-in/b');
    expect(document.activeElement?.textContent).toBe('Your journey');
  });

  it('says what it waits for, and leads to its start where that is what it waits for', () => {
    const { root, acts } = draw({ journey: { ...journey, waits: 'IMI’s start page', start: true } });
    expect(root.textContent).toContain('Waiting for this page: IMI’s start page');
    press(root, 'Open the start page');
    expect(acts.openStart).toHaveBeenCalledWith('imi-sign-in');
  });

  it('keeps folded what is a last resort', () => {
    const last = [step('b', 'now', { ask: true, last: true })];
    const { root } = draw({ journey: { ...journey, steps: [], last, number: 0, ending: true } });
    const fold = root.querySelector<HTMLDetailsElement>('details.last');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Only as a last resort');
    expect(fold?.textContent).toContain('Step b');
    expect(fold?.querySelector('button')?.textContent).toBe('Done');
  });

  it.each([
    ['Leave for now', 'leave', []],
    ['Start again', 'restart', ['imi-sign-in']],
    ['Delete progress', 'forget', ['imi-sign-in']],
  ] as const)('%s, and the focus stays in its section', (name, act, given) => {
    const { root, acts } = draw({ journey });
    press(root, name);
    expect(acts[act]).toHaveBeenCalledWith(...given);
    expect(document.activeElement?.textContent).toBe('Your journey');
  });

  it('is finished at its end, not left', () => {
    const { root, acts } = draw({ journey: { ...journey, ending: true } });
    expect(names(root)).not.toContain('Leave for now');
    press(root, 'Finish');
    expect(acts.finish).toHaveBeenCalledWith('imi-sign-in');
  });

  it('shows on request the place on the page, where there is a picture of it', () => {
    const picture = { address: '/pictures/a.svg', alt: 'Press here' };
    const steps = [step('a', 'done', { picture }), step('b', 'now', { picture }), step('c', 'later')];
    const { root } = draw({ journey: { ...journey, steps } });
    const [only, ...more] = root.querySelectorAll('.steps img');
    expect(more).toEqual([]);
    expect([only?.getAttribute('src'), only?.getAttribute('alt')]).toEqual([picture.address, picture.alt]);
    expect(only?.closest('details')?.open).toBe(false);
  });

  it('can be printed', () => {
    const { root } = draw({ journey });
    const link = root.querySelector<HTMLAnchorElement>('a[target=_blank]');
    expect(link?.getAttribute('href')).toBe(journey.handout);
    expect(link?.textContent).toBe('Print this journey');
  });
});

describe('the journeys that can be begun', () => {
  const offers = [offer('b', { begun: true }), offer('a'), offer('c', { historic: true })];

  it('are open where none is under way; those no longer in use are folded', () => {
    const { root, acts } = draw({ offers });
    const section = root.querySelector('section[aria-labelledby=journey]') as HTMLElement;
    expect(section.querySelector('h2')?.textContent).toBe('What do you want to do?');
    expect(names(section)).toEqual(['Go on: b', 'a', 'c']);
    expect(section.querySelector('details:not([open]) button')?.textContent).toBe('c');
    press(root, 'a');
    expect(acts.begin).toHaveBeenCalledWith('a');
  });

  it('are folded where one is under way', () => {
    const { root } = draw({ offers, journey });
    const fold = root.querySelector('section[aria-labelledby=journey] > details');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Other journeys');
  });

  it('stand under what has become of the last one', () => {
    const { root } = draw({ notice: 'Completed' });
    expect(root.querySelector('[role=status].notice')?.textContent).toBe('Completed');
  });
});
