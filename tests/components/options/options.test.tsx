// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import en from '../../../locales/en.json';
import type { OptionsActions, OptionsView } from '../../../views/options/view.ts';
import type { Say } from '../../../views/speech.ts';
import { press } from '../popup/fixture.tsx';

const say: Say = (key, values = {}) => {
  const text = (en as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};

const calm: OptionsView = {
  version: '1.2.3',
  language: null,
  languages: [{ code: 'it', name: 'italiano' }],
  defaultLanguage: 'As in the browser',
  textSize: 100,
  coordinator: {
    country: 'IT',
    countries: [
      { code: 'EE', name: 'Estonia' },
      { code: 'IT', name: 'Italy' },
    ],
    address: '',
    isInvalid: false,
    knownAddress: 'Known.',
    list: 'https://list.example/',
    office: null,
  },
  hints: true,
  sites: [
    { id: 'imi', name: 'IMI', isOn: true, isFixed: false },
    { id: 'inail', name: 'INAIL', isOn: false, isFixed: true },
  ],
  hiddenHints: [],
  reminders: true,
  keys: [
    { name: 'Into the hints', key: 'Alt+Shift+S' },
    { name: 'Beside the page', key: null },
  ],
  keyInstructions: 'In the browser.',
  restrictions: { language: false, hints: false, reminders: false, country: false, address: false },
  organisation: null,
  file: { href: 'blob:x', name: 'segnavia-2026-11-22.json' },
  importNotice: null,
  removal: null,
  failure: null,
  say,
};

function draw(change: Partial<OptionsView>): { root: HTMLElement; actions: OptionsActions } {
  const actions = new Proxy({} as Record<string, unknown>, {
    get: (made, name: string) => {
      made[name] ??= vi.fn();
      return made[name];
    },
  }) as unknown as OptionsActions;
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  render(<Options view={{ ...calm, ...change }} actions={actions} />, root);
  return { root, actions };
}

const control = (root: HTMLElement, css: string) => root.querySelector(css) as HTMLInputElement;

describe('the options', () => {
  it('set language, size, country, sites and reminders', () => {
    const { root, actions } = draw({});
    const language = root.querySelector('#language') as HTMLSelectElement;
    language.selectedIndex = 1;
    language.dispatchEvent(new Event('change'));
    expect(actions.chooseLanguage).toHaveBeenCalledWith('it');
    press(root, '125 %');
    expect(actions.chooseTextSize).toHaveBeenCalledWith(125);
    const country = root.querySelector('#country') as HTMLSelectElement;
    expect(country.selectedIndex).toBe(1);
    country.selectedIndex = 0;
    country.dispatchEvent(new Event('change'));
    expect(actions.chooseCountry).toHaveBeenCalledWith('EE');
    press(root, 'On IMI');
    expect(actions.switchSite).toHaveBeenCalledWith('imi', false);
    press(root, say('options/reminders/on'));
    expect(actions.switchReminders).toHaveBeenCalledWith(false);
  });

  it('show what the organisation has set, and let nobody change it', () => {
    const { root } = draw({
      restrictions: { language: true, hints: true, reminders: true, country: true, address: true },
    });
    const switches = ['hints', 'reminders'].map((id) => `[aria-labelledby=${id}] [role=switch]`);
    for (const css of ['#language', '#country', '#address', ...switches])
      expect(control(root, css).disabled, css).toBe(true);
    // Five of them, and the site that it has switched off.
    expect(root.textContent?.split(say('popup/fixed'))).toHaveLength(7);
    const free = draw({}).root;
    expect(free.querySelectorAll(':disabled')).toHaveLength(1);
  });

  it('name what of the organisation’s policy is left out, as text', () => {
    const organisation = { notices: ['No pictures.'], problems: ['“<b>hints</b>”: wrong.'] };
    const { root } = draw({ organisation });
    const section = root.querySelector('[aria-labelledby=organisation]');
    expect(section?.textContent).toContain('No pictures.');
    expect(section?.querySelector('li')?.textContent).toBe('“<b>hints</b>”: wrong.');
    expect(draw({}).root.querySelector('[aria-labelledby=organisation]')).toBeNull();
  });

  it('ask before everything goes, and before a file takes the place of what is there', () => {
    const first = draw({});
    press(first.root, say('options/remove/ask'));
    expect(first.actions.askRemoval).toHaveBeenCalledOnce();
    const confirmation = draw({ removal: 'asked' });
    expect(confirmation.root.textContent).toContain('drafts of reports');
    press(confirmation.root, say('options/remove/yes'));
    expect(confirmation.actions.confirmRemoval).toHaveBeenCalledWith(true);
    press(confirmation.root, say('options/no'));
    expect(confirmation.actions.confirmRemoval).toHaveBeenCalledWith(false);
    const opened = draw({ importNotice: { text: 'Whole.', tone: 'ask' } });
    press(opened.root, say('options/import/yes'));
    expect(opened.actions.confirmImport).toHaveBeenCalledWith(true);
    const refused = draw({ importNotice: { text: 'Broken.', tone: 'problem' } }).root;
    expect(refused.querySelector('[role=status].problem')?.textContent).toBe('Broken.');
  });

  it('bring hidden hints back, one by one or all', () => {
    const hints = [
      { id: 'imi/start/login', text: 'Start here.' },
      { id: 'imi/start/maintenance', text: 'Maintenance.' },
    ];
    const { root, actions } = draw({ hiddenHints: [{ page: 'imi/start', name: 'Start page', hints }] });
    press(root, 'Show again');
    expect(actions.showHint).toHaveBeenCalledWith('imi/start/login');
    press(root, say('options/hidden/all'));
    expect(actions.showHint).toHaveBeenLastCalledWith(null);
    expect(root.querySelector('[aria-describedby="imi/start/login"]')?.textContent).toBe('Show again');
  });

  it('offer no file where what is stored cannot be read', () => {
    expect(draw({}).root.querySelector('a[download]')).not.toBeNull();
    expect(draw({ file: null, failure: 'No.' }).root.querySelector('a[download]')).toBeNull();
  });

  it('say which command has no key', () => {
    const rows = [...draw({}).root.querySelectorAll('.keys .line')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['Into the hintsAlt+Shift+S', `Beside the page${say('options/keys/none')}`]);
  });
});
