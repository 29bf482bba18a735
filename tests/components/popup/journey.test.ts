// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { JourneyView } from '../../../views/popup/journey.ts';
import type { OfferView } from '../../../views/popup/offers.ts';
import type { StepView } from '../../../views/popup/steps.ts';
import { draw, press } from './fixture.tsx';

const step = (id: string, state: StepView['state'], change: Partial<StepView> = {}): StepView => ({
  id,
  text: `Step ${id}`,
  state,
  wait: null,
  needsConfirmation: false,
  isLast: false,
  sketch: null,
  ...change,
});

const journey: JourneyView = {
  id: 'imi-sign-in',
  name: 'Sign in to IMI',
  isHistoric: false,
  path: 'sign-in/b',
  steps: [step('a', 'done'), step('b', 'now'), step('c', 'later')],
  lastResorts: [],
  number: 2,
  stage: { number: 1, of: 2 },
  isEnding: false,
  canOpenStart: false,
  awaitedPages: null,
  handout: 'handout.html?journey=imi-sign-in',
};

const offer = (id: string, change: Partial<OfferView> = {}): OfferView => ({
  id,
  name: id,
  isBegun: false,
  isHistoric: false,
  ...change,
});

const names = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the current journey', () => {
  it('shows its steps and marks the current one, in words too', () => {
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

  it('lets the person confirm a step that Segnavia cannot see, and shows how long a wait lasts', () => {
    const steps = [step('b', 'now', { needsConfirmation: true, wait: 'Wait: 15 minutes' })];
    const { root, actions } = draw({ journey: { ...journey, steps } });
    expect(root.textContent).toContain('Wait: 15 minutes');
    press(root, 'Done');
    expect(actions.completeStep).toHaveBeenCalledWith('imi-sign-in', 'sign-in/b');
    expect(document.activeElement?.textContent).toBe('Your journey');
  });

  it('says what it is waiting for, and links to its start if that is the next page', () => {
    const { root, actions } = draw({
      journey: { ...journey, awaitedPages: 'IMI’s start page', canOpenStart: true },
    });
    expect(root.textContent).toContain('Waiting for this page: IMI’s start page');
    press(root, 'Open the start page');
    expect(actions.openStart).toHaveBeenCalledWith('imi-sign-in');
  });

  it('keeps last resorts folded', () => {
    const lastResorts = [step('b', 'now', { needsConfirmation: true, isLast: true })];
    const { root } = draw({ journey: { ...journey, steps: [], lastResorts, number: 0, isEnding: true } });
    const fold = root.querySelector<HTMLDetailsElement>('details.last');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Only as a last resort');
    expect(fold?.textContent).toContain('Step b');
    expect(fold?.querySelector('button')?.textContent).toBe('Done');
  });

  it.each([
    ['Leave for now', 'leaveJourney', []],
    ['Start again', 'restartJourney', ['imi-sign-in']],
    ['Delete progress', 'forgetJourney', ['imi-sign-in']],
  ] as const)('%s, and the focus stays in its section', (name, act, given) => {
    const { root, actions } = draw({ journey });
    press(root, name);
    expect(actions[act]).toHaveBeenCalledWith(...given);
    expect(document.activeElement?.textContent).toBe('Your journey');
  });

  it('is finished at its end, not left', () => {
    const { root, actions } = draw({ journey: { ...journey, isEnding: true } });
    expect(names(root)).not.toContain('Leave for now');
    press(root, 'Finish');
    expect(actions.finishJourney).toHaveBeenCalledWith('imi-sign-in');
  });

  it('shows, on request, a sketch of the place on the page', () => {
    const sketch = { address: '/pictures/a.svg', alt: 'Press here' };
    const steps = [step('a', 'done', { sketch }), step('b', 'now', { sketch }), step('c', 'later')];
    const { root } = draw({ journey: { ...journey, steps } });
    const [only, ...more] = root.querySelectorAll('.steps img');
    expect(more).toEqual([]);
    expect([only?.getAttribute('src'), only?.getAttribute('alt')]).toEqual([sketch.address, sketch.alt]);
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
  const offers = [offer('b', { isBegun: true }), offer('a'), offer('c', { isHistoric: true })];

  it('are unfolded if no journey is under way, except those no longer in use', () => {
    const { root, actions } = draw({ offers });
    const section = root.querySelector('section[aria-labelledby=journey]') as HTMLElement;
    expect(section.querySelector('h2')?.textContent).toBe('What do you want to do?');
    expect(names(section)).toEqual(['Go on: b', 'a', 'c']);
    expect(section.querySelector('details:not([open]) button')?.textContent).toBe('c');
    press(root, 'a');
    expect(actions.beginJourney).toHaveBeenCalledWith('a');
  });

  it('are folded if a journey is under way', () => {
    const { root } = draw({ offers, journey });
    const fold = root.querySelector('section[aria-labelledby=journey] > details');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Other journeys');
  });

  it('come after the outcome of the last journey', () => {
    const { root } = draw({ notice: 'Completed' });
    expect(root.querySelector('[role=status].notice')?.textContent).toBe('Completed');
  });
});
