// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { guides } from '../../guides/index.ts';
import { allPages, languagesOf, render } from '../../practice/render.ts';
import { variantsOf } from '../../practice/variants.ts';
import { languages, words } from '../../practice/words.ts';

/** What the variants mark. */
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
  it.each(Object.keys(variantsOf))('%s marks hints of its guide, each once, in every language', (page) => {
    const hints = Object.keys(guides.pages[page]?.hints ?? {});
    const marks = languagesOf(page).map((lang) => anchors(render({ page, lang }).html).sort());
    for (const each of marks) expect(each).toEqual(marks[0]);
    expect(new Set(marks[0]).size).toBe(marks[0]?.length);
    expect(hints).toEqual(expect.arrayContaining(marks[0] ?? []));
  });

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
      const says = (what: string) =>
        new RegExp(`data-practice-${what}="([^"]*)"`).exec(html)?.[1]?.replaceAll('&#38;', '&');
      expect([says('answer'), says('url')], name).toEqual([answer, url]);
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
