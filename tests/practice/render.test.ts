// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { guides } from '../../guides/index.ts';
import { allPages, formsOf, languagesOf } from '../../practice/fixtures.ts';
import { pageFiles, pages } from '../../practice/pages.ts';
import { isComplete, pageProblems } from '../../practice/problems.ts';
import { pseudo } from '../../practice/pseudo.ts';
import { render } from '../../practice/render.ts';
import { languages, words } from '../../practice/words.ts';

const complete = pages.filter(isComplete);

/** Marks of a page. Read from the text: parsing some thousand pages takes half a minute. */
function anchors(html: string): string[] {
  return [...html.matchAll(/ data-anchor="([^"]*)"/g)].flatMap(([, marks = '']) => marks.split(' '));
}

describe('practice pages', () => {
  it('can be shown: each states its address, and its words exist', () => {
    expect(pageFiles.flatMap(pageProblems)).toEqual([]);
  });

  it.each(complete)('%s marks hints of its guide, each once, in every language', (page) => {
    const hints = Object.keys(guides.pages[page]?.hints ?? {});
    const marks = languagesOf(page).map((lang) => anchors(render({ page, lang }).html).sort());
    for (const each of marks) expect(each).toEqual(marks[0]);
    expect(new Set(marks[0]).size).toBe(marks[0]?.length);
    expect(hints).toEqual(expect.arrayContaining(marks[0] ?? []));
  });

  it.each(complete)('%s marks no hint twice in any of its forms', (page) => {
    for (const variants of formsOf(page)) {
      const marks = anchors(render({ page, variants }).html);
      expect(marks, variants.join('+')).toEqual([...new Set(marks)]);
    }
  });

  it('have names and addresses, and no unfilled gaps', () => {
    const pages = allPages();
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    for (const { name, html, url } of pages) {
      expect(html, name).not.toMatch(/\{\{|\}\}|undefined|<meta name="practice-/);
      expect(url, name).toMatch(/^https:\/\//);
    }
  });

  it('state their own answer and address', () => {
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

  it('marks the same elements as the plain page', () => {
    for (const page of complete) {
      const bare = render({ page, variants: ['ids-gone'] });
      expect(anchors(bare.html)).toEqual(anchors(render({ page }).html));
    }
  });
});

describe('look-alikes', () => {
  const silent = allPages().filter(({ answer }) => answer === null);

  it('are numerous, and mark nothing', () => {
    expect(silent.length).toBeGreaterThanOrEqual(12);
    for (const { name, html } of silent) expect(anchors(html), name).toEqual([]);
  });
});

describe('words', () => {
  it.each(languages)('%s has every word, and none is empty', (lang) => {
    const missing = Object.keys({ ...words.it, ...words.en }).filter((key) => !words[lang][key]?.trim());
    expect(missing.map((key) => `practice/words/${lang}.json: write "${key}".`)).toEqual([]);
  });
});

describe('Greek and Bulgarian', () => {
  it('are English in other letters, but for names, codes, addresses and gaps', () => {
    const text = 'Scan the QR code with EU Login, n00prova, at a.b@c.example in {{lang}} (el)';
    expect(pseudo(text, 'el')).toBe(
      'Σκαν τηε QR κοδε ωιτη EU Login, n00prova, ατ a.b@c.example ιν {{lang}} (el)',
    );
    expect(pseudo(text, 'bg')).toBe(pseudo(text, 'bg'));
    expect(pseudo('Next', 'bg')).toMatch(/^\p{Lu}\p{Ll}+$/u);
  });
});
