// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Where } from '../../../components/popup/view.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { box, draw, press } from './fixture.tsx';

const text = (root: HTMLElement) => root.querySelector('.where')?.textContent ?? '';
const host = 'ecas.ec.europa.eu';
const start = 'https://ec.europa.eu/internal_market/imi-net/';
const alike = { kind: 'look-alike', site: 'EU Login', real: host, start } as const;
const settings = {
  language: null,
  languages: [],
  hints: true,
  hiddenSites: [],
  fixed: { language: false, hints: false },
};

describe('where you are', () => {
  it.each<[Where, string[]]>([
    [{ kind: 'page', site: 'EU Login', host, name: 'The page' }, ['real EU Login', 'The page', host]],
    [{ kind: 'page', site: 'EU Login', host: null, name: 'The page' }, ['real EU Login', 'The page']],
    [{ kind: 'site', site: 'EU Login', host }, ['real EU Login', 'not this page']],
    [{ kind: 'deaf', site: 'EU Login', host }, ['real EU Login', 'Reload']],
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
  ])('is said for %o', (where, parts) => {
    const { root } = draw({ where });
    for (const part of parts) expect(text(root)).toContain(part);
    expect(text(root).includes('Do not type your password')).toBe(where.kind === 'look-alike');
    expect(root.querySelector('[role=alert]') !== null).toBe(where.kind === 'look-alike');
  });

  it('leads away from a look-alike', () => {
    const { root, acts } = draw({ where: { ...alike, host: 'ec-europa.eu', trick: 'host' } });
    press(root, 'Start again from the real page');
    expect(acts.openReal).toHaveBeenCalledWith(start);
  });

  it('says why a page of ours has no hints', () => {
    const where: Where = { kind: 'page', site: 'EU Login', host, name: 'The page' };
    const off = draw({ where, settings: { ...settings, hints: false } });
    press(off.root, 'Switch on');
    expect(off.acts.switchHints).toHaveBeenCalledWith(true);
    const hidden = draw({
      where,
      settings: { ...settings, hiddenSites: [{ id: 'eu-login', name: 'EU Login', fixed: false }] },
    });
    press(hidden.root, 'Show again');
    expect(hidden.acts.showSite).toHaveBeenCalledWith('eu-login');
  });
});

describe('the checks', () => {
  it('are ticked and unticked', () => {
    const first = draw({ checks: [box('cache')] });
    press(first.root, 'Browser cache cleared');
    expect(first.acts.answer).toHaveBeenCalledWith('cache', 'done');
    const second = draw({ checks: [box('cache', { state: 'ok', answer: 'done', day: 'today' })] });
    expect(second.root.textContent).toContain('Done today');
    press(second.root, 'Browser cache cleared');
    expect(second.acts.answer).toHaveBeenCalledWith('cache', null);
    press(second.root, 'Untick all');
    expect(second.acts.clearChecks).toHaveBeenCalledOnce();
  });

  it('offer a choice where there are several answers', () => {
    const answers = [
      { id: 'only-me', label: 'Me' },
      { id: 'everyone', label: 'All' },
    ];
    const { root, acts } = draw({ checks: [box('colleagues', { answers })] });
    press(root, 'All');
    expect(acts.answer).toHaveBeenCalledWith('colleagues', 'everyone');
  });

  it('judge by themselves, with a sign and in words', () => {
    const judged = {
      id: 'browser',
      label: 'Browser',
      how: null,
      answers: [],
      answer: null,
      day: null,
      remedy: null,
      clear: null,
    };
    const { root } = draw({ checks: [{ ...judged, state: 'problem', said: 'Opera is not among them.' }] });
    expect(root.querySelector('.check')?.textContent).toBe('Browser Needs attentionOpera is not among them.');
    expect(root.querySelector('.check input')).toBeNull();
    expect(root.querySelector('.check button')).toBeNull();
  });

  it('offer a button, and the steps for those whose browser has none', () => {
    const judged = { id: 'cookies', label: 'Cookies', answers: [], answer: null, day: 'today', clear: null };
    const { root, acts } = draw({
      checks: [
        { ...judged, state: 'problem', said: 'Refused.', how: 'Menu ☰', remedy: 'Open the settings' },
      ],
    });
    expect(root.querySelector('.check')?.textContent).toContain('Refused.Seen todayMenu ☰');
    press(root, 'Open the settings');
    expect(acts.remedy).toHaveBeenCalledWith('cookies');
  });

  it('clear only what was chosen, after saying what goes', () => {
    const clear = { what: 'The files.', cookies: 'Signs you out.', said: 'Cleared.', asked: false };
    const { root, acts } = draw({ checks: [box('cache', { clear })] });
    for (const said of ['The files.', 'Signs you out.', 'Cleared.'])
      expect(root.querySelector('.check')?.textContent).toContain(said);
    press(root, 'Clear now');
    expect(acts.clear).toHaveBeenLastCalledWith(false);
    press(root, 'Cookies and site data too');
    press(root, 'Clear now');
    expect(acts.clear).toHaveBeenLastCalledWith(true);
  });

  it('offer the same beside what only the person can answer', () => {
    const { root, acts } = draw({ checks: [box('passwords', { remedy: 'Open the settings' })] });
    press(root, 'Open the settings');
    expect(acts.remedy).toHaveBeenCalledWith('passwords');
    expect(acts.answer).not.toHaveBeenCalled();
  });
});

describe('why there is no hint here', () => {
  it.each([
    ['on', 'switchHints', [true]],
    ['site', 'showSite', ['imi']],
    ['options', 'openOptions', []],
    ['reload', 'mend', ['reload']],
    ['allow', 'mend', ['allow']],
  ] as const)('is said with a button: %s', (mends, act, args) => {
    const reason = { id: 'a', text: 'Because.', button: 'Mend it', mends, site: 'imi' };
    const { root, acts } = draw({ why: [reason] });
    expect(root.querySelector('#why')?.textContent).toContain('Because.');
    press(root, 'Mend it');
    expect(acts[act]).toHaveBeenCalledWith(...args);
  });

  it('has no button where nothing can be done', () => {
    const { root } = draw({ why: [{ id: 'a', text: 'Because.', button: null, mends: null, site: '' }] });
    expect(root.querySelector('#why button')).toBeNull();
  });
});

describe('where hints are wrong or missing', () => {
  const host = 'ecas.ec.europa.eu';
  it.each<[Where, string, boolean]>([
    [{ kind: 'page', site: 'EU Login', host, name: 'The page' }, 'popup/misfit/page', false],
    [{ kind: 'site', site: 'EU Login', host }, 'popup/misfit/site', true],
  ])('one link shows how the page is built: %j', (where, key, amongReasons) => {
    const { root, acts } = draw({ where });
    const name = (english as Record<string, string>)[key] as string;
    const links = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
    expect(links.map((link) => link.closest('#why') !== null)).toEqual([amongReasons]);
    press(root, name);
    expect(acts.misfit).toHaveBeenCalled();
  });

  it('there is none on the pages of others', () => {
    const { root } = draw({ where: { kind: 'other', host: 'example.org' } });
    expect(root.textContent).not.toContain(english['popup/misfit/site']);
  });
});

describe('the settings', () => {
  it('switch hints and choose the language', () => {
    const languages = [
      { code: 'en', name: 'English' },
      { code: 'it', name: 'italiano' },
    ];
    const { root, acts } = draw({ settings: { ...settings, language: 'it', languages } });
    press(root, 'Hints on the pages');
    expect(acts.switchHints).toHaveBeenCalledWith(false);
    const select = root.querySelector('select') as HTMLSelectElement;
    expect(select.value).toBe('it');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(acts.chooseLanguage).toHaveBeenCalledWith(null);
  });

  it('show what the organisation has set, and let nobody change it', () => {
    const set = { ...settings, fixed: { language: true, hints: true } };
    const hiddenSites = [{ id: 'imi', name: 'IMI', fixed: true }];
    const { root } = draw({ settings: { ...set, hiddenSites } });
    expect(root.querySelector<HTMLSelectElement>('#language')?.disabled).toBe(true);
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.disabled).toBe(true);
    expect(root.textContent?.match(/Set by your organisation/g)).toHaveLength(2);
    expect(root.textContent).not.toContain('Show again');
    const where: Where = { kind: 'page', site: 'IMI', host, name: 'The page' };
    expect(text(draw({ where, settings: { ...set, hiddenSites } }).root)).toContain('organisation');
    expect(text(draw({ where, settings: { ...set, hints: false } }).root)).not.toContain('Switch on');
  });

  it('lead to the page where everything is set', () => {
    const { root, acts } = draw({});
    press(root, 'All settings');
    expect(acts.openOptions).toHaveBeenCalledOnce();
  });
});

it('says that something could not be stored', () => {
  expect(draw({ trouble: true }).root.querySelector('.trouble')?.textContent).toContain('could not save');
});

it('opens beside the page, or in a tab, where it is the popup', () => {
  const popup = draw({});
  press(popup.root, 'Open beside the page');
  expect(popup.acts.openBeside).toHaveBeenCalledOnce();
  press(popup.root, 'Open in a tab');
  expect(popup.acts.openInTab).toHaveBeenCalledOnce();
  for (const seat of ['tab', 'panel'] as const)
    expect(draw({ seat }).root.querySelector('footer')?.textContent).not.toContain('Open');
});

it('says what it is, and its version', () => {
  const { root } = draw({});
  expect(root.querySelector('footer')?.textContent).toContain('Unofficial');
  expect(root.querySelector('footer')?.textContent).toContain('Version 1.2.3');
});
