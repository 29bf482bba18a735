import { render } from 'preact';
import { vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Acts, CheckView, View } from '../../../components/popup/view.ts';
import words from '../../../locales/en.json';

/** English words, with a loud failure where one is missing. */
const say: View['words'] = (key, values = {}) => {
  const text = (words as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};

export const box = (id: string, change: Partial<CheckView> = {}): CheckView => ({
  id,
  state: 'unknown',
  label: say(`check/${id}`),
  how: say(`check/${id}/how`),
  said: null,
  answers: [{ id: 'done', label: '' }],
  answer: null,
  day: null,
  remedy: null,
  clear: null,
  ...change,
});

const calm: View = {
  version: '1.2.3',
  sites: 'EU Login and IMI',
  where: { kind: 'unseen' },
  sure: null,
  points: [],
  why: [],
  journey: null,
  offers: [{ id: 'imi-sign-in', name: 'Sign in to IMI', begun: false, historic: false }],
  notice: null,
  symptoms: [],
  checks: [],
  clocks: { list: [], reminders: true, just: null },
  settings: {
    language: null,
    languages: [],
    hints: true,
    hiddenSites: [],
    fixed: { language: false, hints: false },
  },
  trouble: false,
  seat: 'popup',
  words: say,
};

/** Draws the popup into the test's page; gives the place where it stands, and what a person can do, as spies. */
export function draw(change: Partial<View>): { root: HTMLElement; acts: Acts } {
  const acts = Object.fromEntries(
    [
      'begin',
      'done',
      'restart',
      'openStart',
      'leave',
      'finish',
      'forget',
      'openReal',
      'answer',
      'remedy',
      'mend',
      'clear',
      'clearChecks',
      'noteClock',
      'dropClock',
      'chooseLanguage',
      'switchHints',
      'showSite',
      'point',
      'misfit',
      'report',
      'openInTab',
      'openBeside',
      'openOptions',
    ].map((name) => [name, vi.fn()]),
  ) as unknown as Acts;
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  render(<Popup view={{ ...calm, ...change }} acts={acts} />, root);
  return { root, acts };
}

/** The control with exactly this name. */
export function press(root: HTMLElement, name: string): void {
  const all = [...root.querySelectorAll<HTMLElement>('button, label, summary')];
  const found = all.find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`Nothing to press is named “${name}”.`);
  found.click();
}
