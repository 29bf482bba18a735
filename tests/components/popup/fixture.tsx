import { render } from 'preact';
import { vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import english from '../../../locales/en.json';
import type { CheckView } from '../../../views/popup/checks.ts';
import type { PopupActions, PopupView } from '../../../views/popup/view.ts';
import type { Say } from '../../../views/speech.ts';

/** English words, with a loud failure where one is missing. */
const say: Say = (key, values = {}) => {
  const text = (english as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};

export const box = (id: string, change: Partial<CheckView> = {}): CheckView => ({
  id,
  state: 'unknown',
  label: say(`check/${id}`),
  instructions: say(`check/${id}/how`),
  verdict: null,
  answers: [{ id: 'done', label: '' }],
  answer: null,
  day: null,
  remedy: null,
  clearing: null,
  ...change,
});

const calm: PopupView = {
  version: '1.2.3',
  sites: 'EU Login and IMI',
  place: { kind: 'unseen' },
  certainty: null,
  pointing: [],
  reasons: [],
  journey: null,
  offers: [{ id: 'imi-sign-in', name: 'Sign in to IMI', isBegun: false, isHistoric: false }],
  areJourneysFixed: false,
  aboutReport: 'Opens a message.',
  notice: null,
  symptomGroups: [],
  shownSymptoms: [],
  pageError: '',
  findAnswers: () => [],
  checks: [],
  clocks: { list: [], reminders: true, confirmation: null },
  settings: {
    language: null,
    languages: [],
    hints: true,
    hiddenSites: [],
    defaultLanguage: 'As in the browser',
    locks: { language: false, hints: false },
  },
  hasStorageFailed: false,
  container: 'popup',
  say,
};

/** Draws the popup into the test's page. The actions are spies. */
export function draw(change: Partial<PopupView>): { root: HTMLElement; actions: PopupActions } {
  const actions = Object.fromEntries(
    [
      'beginJourney',
      'completeStep',
      'restartJourney',
      'openStart',
      'leaveJourney',
      'finishJourney',
      'forgetJourney',
      'openRealPage',
      'answerCheck',
      'applyRemedy',
      'restoreHints',
      'clearSites',
      'clearChecks',
      'noteClock',
      'dropClock',
      'chooseLanguage',
      'switchHints',
      'showSite',
      'judgePointing',
      'showStructure',
      'openReport',
      'openInTab',
      'openInSidePanel',
      'openOptions',
    ].map((name) => [name, vi.fn()]),
  ) as unknown as PopupActions;
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  render(<Popup view={{ ...calm, ...change }} actions={actions} />, root);
  return { root, actions };
}

/** The control with exactly this name. */
export function press(root: HTMLElement, name: string): void {
  const controls = [...root.querySelectorAll<HTMLElement>('a, button, label, summary')];
  const control = controls.find(({ textContent }) => textContent === name);
  if (!control) throw new Error(`Nothing to press is named “${name}”.`);
  control.click();
}
