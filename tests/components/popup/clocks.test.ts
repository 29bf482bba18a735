// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ClockView } from '../../../views/popup/clocks.ts';
import { draw, press } from './fixture.tsx';

const idle: ClockView = {
  id: 'password',
  name: 'EU Login password',
  fieldLabel: 'Changed on',
  fieldType: 'date',
  field: '2026-11-22',
  latest: '2026-11-22',
  running: null,
  isDue: false,
  offer: null,
  calendar: null,
  source: 'The coordinator, 2025',
};
const runs: ClockView = {
  ...idle,
  running: { since: 'today', sentence: 'Renew it by 22 February 2027.' },
  calendar: 'data:text/calendar,a',
};
const clocks = (...list: ClockView[]) => ({ clocks: { list, reminders: true, confirmation: null } });
const part = (root: HTMLElement) => root.querySelector('section[aria-labelledby=clocks]') as HTMLElement;
const field = (root: HTMLElement) => root.querySelector('#clock-password') as HTMLInputElement;

/** Types into the field as a person does. */
async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((drawn) => setTimeout(drawn));
}

describe('the clocks', () => {
  it('can be started today or on an earlier day, but not tomorrow', async () => {
    const { root, actions } = draw(clocks(idle));
    expect(field(root).max).toBe('2026-11-22');
    press(part(root), 'Note');
    expect(actions.noteClock).toHaveBeenLastCalledWith('password', '2026-11-22');
    await type(field(root), '2026-11-01');
    press(part(root), 'Note');
    expect(actions.noteClock).toHaveBeenLastCalledWith('password', '2026-11-01');
    await type(field(root), '2026-11-23');
    press(part(root), 'Note');
    await type(field(root), '');
    press(part(root), 'Note');
    expect(actions.noteClock).toHaveBeenCalledTimes(2);
  });

  it('show start and end, and can be corrected, deleted and exported to a calendar', async () => {
    const { root, actions } = draw(clocks(runs));
    expect(part(root).textContent).toContain('Changed on: today');
    expect(part(root).textContent).toContain('Renew it by 22 February 2027.');
    const link = part(root).querySelector('a[download]');
    expect([link?.getAttribute('href'), link?.getAttribute('download')]).toEqual([
      runs.calendar,
      'segnavia.ics',
    ]);
    await type(field(root), '2026-11-20');
    press(part(root), 'Correct');
    expect(actions.noteClock).toHaveBeenCalledWith('password', '2026-11-20');
    press(part(root), 'Delete');
    expect(actions.dropClock).toHaveBeenCalledWith('password');
  });

  it('that are due show at the top, without unfolding anything', () => {
    const { root } = draw(clocks({ ...runs, isDue: true }));
    const top = root.querySelector('section[aria-labelledby=where]');
    expect(top?.textContent).toContain('Renew it by 22 February 2027.');
    expect(draw(clocks(runs)).root.querySelector('.due')).toBeNull();
  });

  it('are offered on pages that mention them, and start only when the person says so', () => {
    const { root, actions } = draw(clocks({ ...idle, offer: 'Changed? Note the day.' }));
    const button = root.querySelector('.due button') as HTMLElement;
    expect(actions.noteClock).not.toHaveBeenCalled();
    expect(root.querySelector(`#${button.getAttribute('aria-describedby')}`)?.textContent).toBe(
      'Changed? Note the day.',
    );
    button.click();
    expect(actions.noteClock).toHaveBeenCalledWith('password', null);
    expect(document.activeElement?.id).toBe('where');
  });

  it('say if reminders are off, and which clock has just been started', () => {
    const { root } = draw({
      clocks: { list: [runs], reminders: false, confirmation: 'Noted: “EU Login password”.' },
    });
    expect(part(root).textContent).toContain('switched off');
    expect(root.querySelector('[role=status].noted')?.textContent).toContain('Noted');
  });
});
