// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import english from '../../../locales/en.json' with { type: 'json' };
import type { PlaceView } from '../../../views/popup/place.ts';
import { box, draw, press } from './fixture.tsx';

const text = (root: HTMLElement) => root.querySelector('.where')?.textContent ?? '';
const host = 'ecas.ec.europa.eu';
const start = 'https://ec.europa.eu/internal_market/imi-net/';
const alike = { kind: 'look-alike', site: 'EU Login', real: host, start } as const;
const settings = {
  language: null,
  languages: [],
  defaultLanguage: 'As in the browser',
  hints: true,
  hiddenSites: [],
  locks: { language: false, hints: false },
};

describe('where you are', () => {
  it.each<[PlaceView, string[]]>([
    [{ kind: 'page', site: 'EU Login', host, name: 'The page' }, ['real EU Login', 'The page', host]],
    [{ kind: 'page', site: 'EU Login', host: null, name: 'The page' }, ['real EU Login', 'The page']],
    [{ kind: 'site', site: 'EU Login', host }, ['real EU Login', 'not this page']],
    [{ kind: 'no-detector', site: 'EU Login', host }, ['real EU Login', 'Reload']],
    [{ kind: 'other', host: 'news.example' }, ['No hints', 'EU Login and IMI', 'news.example']],
    [{ kind: 'unseen' }, ['No hints', 'EU Login and IMI']],
    [
      { ...alike, host: 'ec-europa.eu', trick: 'host' },
      ['not the real EU Login', 'ec-europa.eu', `https://${host}`],
    ],
    [
      { ...alike, host: 'evil.example', trick: 'name' },
      ['not the real EU Login', 'evil.example', `https://${host}`],
    ],
    [{ ...alike, host, trick: 'http' }, ['may not be', `http://${host}`, `https://${host}`]],
    [{ ...alike, host: `${host}:8443`, trick: 'port' }, ['may not be', ':8443', `https://${host}`]],
  ])('is said for %o', (place, parts) => {
    const { root } = draw({ place });
    for (const part of parts) expect(text(root)).toContain(part);
    expect(text(root).includes('Do not type your password')).toBe(place.kind === 'look-alike');
    expect(root.querySelector('[role=alert]') !== null).toBe(place.kind === 'look-alike');
  });

  it('leads away from a look-alike', () => {
    const { root, actions } = draw({ place: { ...alike, host: 'ec-europa.eu', trick: 'host' } });
    press(root, 'Start again from the real page');
    expect(actions.openRealPage).toHaveBeenCalledWith(start);
  });

  it('says why one of our pages has no hints', () => {
    const place: PlaceView = { kind: 'page', site: 'EU Login', host, name: 'The page' };
    const off = draw({ place, settings: { ...settings, hints: false } });
    press(off.root, 'Switch on');
    expect(off.actions.switchHints).toHaveBeenCalledWith(true);
    const hidden = draw({
      place,
      settings: { ...settings, hiddenSites: [{ id: 'eu-login', name: 'EU Login', isLocked: false }] },
    });
    press(hidden.root, 'Show again');
    expect(hidden.actions.showSite).toHaveBeenCalledWith('eu-login');
  });
});

describe('the checks', () => {
  it('are ticked and unticked', () => {
    const first = draw({ checks: [box('cache')] });
    press(first.root, 'Browser cache cleared');
    expect(first.actions.answerCheck).toHaveBeenCalledWith('cache', 'done');
    const second = draw({ checks: [box('cache', { state: 'ok', answer: 'done', day: 'today' })] });
    expect(second.root.textContent).toContain('Done today');
    press(second.root, 'Browser cache cleared');
    expect(second.actions.answerCheck).toHaveBeenCalledWith('cache', null);
    press(second.root, 'Untick all');
    expect(second.actions.clearChecks).toHaveBeenCalledOnce();
  });

  it('offer a choice where there are several answers', () => {
    const answers = [
      { id: 'only-me', label: 'Me' },
      { id: 'everyone', label: 'All' },
    ];
    const { root, actions } = draw({ checks: [box('colleagues', { answers })] });
    press(root, 'All');
    expect(actions.answerCheck).toHaveBeenCalledWith('colleagues', 'everyone');
  });

  it('that need no answer show their result as a sign and in words', () => {
    const checkView = {
      id: 'browser',
      label: 'Browser',
      instructions: null,
      answers: [],
      answer: null,
      day: null,
      remedy: null,
      clearing: null,
    };
    const { root } = draw({
      checks: [{ ...checkView, state: 'problem', verdict: 'Opera is not among them.' }],
    });
    expect(root.querySelector('.check')?.textContent).toBe('Browser Needs attentionOpera is not among them.');
    expect(root.querySelector('.check input')).toBeNull();
    expect(root.querySelector('.check button')).toBeNull();
  });

  it('offer a button, and the steps for those whose browser has none', () => {
    const checkView = {
      id: 'cookies',
      label: 'Cookies',
      answers: [],
      answer: null,
      day: 'today',
      clearing: null,
    };
    const { root, actions } = draw({
      checks: [
        {
          ...checkView,
          state: 'problem',
          verdict: 'Refused.',
          instructions: 'Menu ☰',
          remedy: 'Open the settings',
        },
      ],
    });
    expect(root.querySelector('.check')?.textContent).toContain('Refused.Seen todayMenu ☰');
    press(root, 'Open the settings');
    expect(actions.applyRemedy).toHaveBeenCalledWith('cookies');
  });

  it('clear only what was chosen, after saying what will be lost', () => {
    const clearing = { scope: 'The files.', cookies: 'Signs you out.', result: 'Cleared.' };
    const { root, actions } = draw({ checks: [box('cache', { clearing })] });
    for (const text of ['The files.', 'Signs you out.', 'Cleared.'])
      expect(root.querySelector('.check')?.textContent).toContain(text);
    press(root, 'Clear now');
    expect(actions.clearSites).toHaveBeenLastCalledWith(false);
    press(root, 'Cookies and site data too');
    press(root, 'Clear now');
    expect(actions.clearSites).toHaveBeenLastCalledWith(true);
  });

  it('offer the same beside questions that only the person can answer', () => {
    const { root, actions } = draw({ checks: [box('passwords', { remedy: 'Open the settings' })] });
    press(root, 'Open the settings');
    expect(actions.applyRemedy).toHaveBeenCalledWith('passwords');
    expect(actions.answerCheck).not.toHaveBeenCalled();
  });
});

describe('why there is no hint here', () => {
  it.each([
    ['on', 'switchHints', [true]],
    ['site', 'showSite', ['imi']],
    ['options', 'openOptions', []],
    ['reload', 'restoreHints', ['reload']],
    ['allow', 'restoreHints', ['allow']],
  ] as const)('is said with a button: %s', (remedy, action, args) => {
    const reason = { id: 'a', text: 'Because.', button: 'Mend it', remedy, site: 'imi' };
    const { root, actions } = draw({ reasons: [reason] });
    expect(root.querySelector('#why')?.textContent).toContain('Because.');
    press(root, 'Mend it');
    expect(actions[action]).toHaveBeenCalledWith(...args);
  });

  it('has no button where nothing can be done', () => {
    const { root } = draw({ reasons: [{ id: 'a', text: 'Because.', button: null, remedy: null, site: '' }] });
    expect(root.querySelector('#why button')).toBeNull();
  });
});

describe('where hints are wrong or missing', () => {
  const host = 'ecas.ec.europa.eu';
  it.each<[PlaceView, string, boolean]>([
    [{ kind: 'page', site: 'EU Login', host, name: 'The page' }, 'popup/misfit/page', false],
    [{ kind: 'site', site: 'EU Login', host }, 'popup/misfit/site', true],
  ])('one link shows how the page is built: %j', (place, key, amongReasons) => {
    const { root, actions } = draw({ place });
    const name = (english as Record<string, string>)[key] as string;
    const links = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
    expect(links.map((link) => link.closest('#why') !== null)).toEqual([amongReasons]);
    press(root, name);
    expect(actions.showStructure).toHaveBeenCalled();
  });

  it('is not offered on other sites', () => {
    const { root } = draw({ place: { kind: 'other', host: 'example.org' } });
    expect(root.textContent).not.toContain(english['popup/misfit/site']);
  });
});

describe('the settings', () => {
  it('switch hints and choose the language', () => {
    const languages = [
      { code: 'en', name: 'English' },
      { code: 'it', name: 'italiano' },
    ];
    const { root, actions } = draw({ settings: { ...settings, language: 'it', languages } });
    press(root, 'Hints on the pages');
    expect(actions.switchHints).toHaveBeenCalledWith(false);
    const select = root.querySelector('select') as HTMLSelectElement;
    expect(select.value).toBe('it');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(actions.chooseLanguage).toHaveBeenCalledWith(null);
  });

  it('show the organisation’s settings, which cannot be changed', () => {
    const set = { ...settings, locks: { language: true, hints: true } };
    const hiddenSites = [{ id: 'imi', name: 'IMI', isLocked: true }];
    const { root } = draw({ settings: { ...set, hiddenSites } });
    expect(root.querySelector<HTMLSelectElement>('#language')?.disabled).toBe(true);
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.disabled).toBe(true);
    expect(root.textContent?.match(/Set by your organisation/g)).toHaveLength(2);
    expect(root.textContent).not.toContain('Show again');
    const place: PlaceView = { kind: 'page', site: 'IMI', host, name: 'The page' };
    expect(text(draw({ place, settings: { ...set, hiddenSites } }).root)).toContain('organisation');
    expect(text(draw({ place, settings: { ...set, hints: false } }).root)).not.toContain('Switch on');
  });

  it('link to the options page', () => {
    const { root, actions } = draw({});
    press(root, 'All settings');
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});

it('says that something could not be stored', () => {
  expect(draw({ hasStorageFailed: true }).root.querySelector('.trouble')?.textContent).toContain(
    'could not save',
  );
});

it('opens beside the page, or in a tab, where it is the popup', () => {
  const popup = draw({});
  press(popup.root, 'Open beside the page');
  expect(popup.actions.openInSidePanel).toHaveBeenCalledOnce();
  press(popup.root, 'Open in a tab');
  expect(popup.actions.openInTab).toHaveBeenCalledOnce();
  for (const container of ['tab', 'panel'] as const)
    expect(draw({ container }).root.querySelector('footer')?.textContent).not.toContain('Open');
});

it('says what it is, and its version', () => {
  const { root } = draw({});
  expect(root.querySelector('footer')?.textContent).toContain('Unofficial');
  expect(root.querySelector('footer')?.textContent).toContain('Version 1.2.3');
});
