// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { allPages, render } from '../../practice/render.ts';
import { variantsOf } from '../../practice/variants.ts';
import { languages, words } from '../../practice/words.ts';

/** The hints whose elements each plain page shows; a list that is open shows more (next table). */
const anchorsOf: Record<string, string[]> = {
  'imi/start': ['login', 'two-factor-notice'],
  'imi/home': [],
  'eu-login/identify': ['language', 'email', 'next', 'create-account', 'not-eid'],
  'eu-login/authenticate': [
    ...['language', 'user-id', 'other-email', 'current-password', 'lost-password', 'method'],
    ...['sign-in', 'my-account', 'help'],
  ],
  'eu-login/second-factor-pin': [],
  'eu-login/second-factor-qr': ['scan', 'one-time-code'],
  'eu-login/select-country': [],
  'inail/home': ['sign-in'],
  'inail/access': ['spid', 'cie', 'cns'],
  'inail/registration-choice': ['user-registration', 'generic-user'],
  'inail/registration-form': ['required-fields', 'citizen', 'save'],
  'inail/registered': [],
  'inail/activated': ['user-code', 'provisional-password', 'enter'],
  'inail/first-access': ['next'],
  'inail/personal-data': ['confirm'],
  'inail/change-password': ['current-password', 'new-password', 'confirm-password'],
  'inail/services': ['request-credentials'],
  'inail/credentials-request': ['mobile-number', 'postcode'],
  'inail/attachments': ['identity-document', 'signed-form'],
};

const changed: [string, string[], string[]][] = [
  ['eu-login/authenticate', ['list-open'], ['method-pin', 'method-qr', 'method-token']],
  ['eu-login/authenticate', ['list-open', 'with-password', 'with-sms'], ['method-password', 'method-sms']],
  ['eu-login/authenticate', ['select'], ['method']],
  ['eu-login/authenticate', ['external-inline'], ['user-id']],
  ['eu-login/identify', ['eid-link'], ['not-eid']],
  ['eu-login/identify', ['eu-login-old'], ['next']],
  ['imi/start', ['button', 'on-webgate'], ['login', 'two-factor-notice']],
  ['inail/home', ['old-site'], ['sign-in', 'register']],
  ['inail/access', ['tabs'], ['spid', 'cie', 'cns']],
];

function anchors(html: string): string[] {
  const found = new JSDOM(html).window.document.querySelectorAll('[data-anchor]');
  return [...found].flatMap((element) => element.getAttribute('data-anchor')?.split(' ') ?? []);
}

describe('practice pages', () => {
  it('are all in the table of anchors', () => {
    expect(Object.keys(variantsOf).sort()).toEqual(Object.keys(anchorsOf).sort());
  });

  it.each(Object.entries(anchorsOf))(
    '%s marks each of its hints once, in every language',
    (page, expected) => {
      for (const lang of languages)
        expect(anchors(render({ page, lang }).html).sort()).toEqual([...expected].sort());
    },
  );

  it.each(changed)('%s with %j marks %j once', (page, variants, expected) => {
    const found = anchors(render({ page, variants }).html);
    for (const hint of expected) expect(found.filter((id) => id === hint)).toHaveLength(1);
  });

  it('have names and addresses, and nothing left to fill', () => {
    const pages = allPages();
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    for (const { name, html, url } of pages) {
      expect(html, name).not.toMatch(/\{\{|\}\}|undefined/);
      expect(url, name).toMatch(/^https:\/\//);
    }
  });

  it('say their own answer and address', () => {
    for (const { name, html, url, answer } of allPages().filter((page) => page.answer)) {
      const root = new JSDOM(html).window.document.documentElement;
      expect([root.dataset.practiceAnswer, root.dataset.practiceUrl], name).toEqual([answer, url]);
    }
  });

  it('run under the strictest policy: nothing inline', () => {
    for (const { name, html } of allPages())
      expect(html, name).not.toMatch(/<style| style="| on[a-z]+="|<script>/);
  });
});

describe('the variant ids-gone', () => {
  const gone = allPages().filter(({ name }) => name.includes('ids-gone'));

  it.each(gone.map(({ name, html }) => [name, html]))(
    '%s has no id, class or visible name left',
    (_, html) => {
      const { body } = new JSDOM(html).window.document;
      expect(body.querySelectorAll('[id], [class], [for], [name]:not([type=hidden])')).toHaveLength(0);
      for (const field of body.querySelectorAll('main :is(input[type=text], input[type=password], select)')) {
        expect(field.closest('label')?.textContent?.trim()).toBeTruthy();
      }
    },
  );

  it('marks what the plain page marks', () => {
    for (const page of Object.keys(variantsOf)) {
      const bare = render({ page, variants: ['ids-gone'] });
      expect(anchors(bare.html)).toEqual(anchors(render({ page }).html));
    }
  });
});

describe('look-alikes', () => {
  const silent = allPages().filter(({ answer }) => answer === null);

  it('are many, and mark nothing', () => {
    expect(silent.length).toBeGreaterThanOrEqual(12);
    for (const { name, html } of silent) expect(anchors(html), name).toEqual([]);
  });
});

describe('words', () => {
  it.each(languages)('%s has every word, and none is empty', (lang) => {
    expect(Object.keys(words[lang]).sort()).toEqual(Object.keys(words.en).sort());
    for (const [key, word] of Object.entries(words[lang])) expect(word.trim(), key).not.toBe('');
  });
});
