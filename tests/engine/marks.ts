import { JSDOM } from 'jsdom';
import type { Guides } from '../../guides/schema.ts';
import type { PracticePage } from '../../practice/fixtures.ts';
import { marksIn } from '../../practice/marks.ts';
import { type Reading, readingOf } from '../../scripts/recognise/reading.ts';
import { fileOfPage } from '../guides/page-rules.ts';

const { DOMParser } = new JSDOM().window;
/** Parses a page. It gets no window of its own, which would take longer than the rest. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The start tag of an element, without what the styles of the practice site need. */
function tagOf(element: Element): string {
  const copy = element.cloneNode(false) as Element;
  copy.removeAttribute('class');
  return copy.outerHTML.replace(/<\/[^>]+>$/, '');
}

const marksOf = (element: Element | null) => element?.getAttribute('data-anchor')?.split(' ') ?? [];

/** Sentences for what the guide points at on a page beside the page's own marks. */
export function wrongMarks({ html, answer }: PracticePage, { page, hints }: Reading): string[] {
  if (!answer || page !== answer) return [];
  const document = parse(html);
  return hints.flatMap(({ id, anchor }) => {
    const element = anchor ? document.querySelector(anchor) : null;
    if (!element || marksOf(element).includes(id)) return [];
    return [
      `practice/${answer}.html: put data-anchor="${id}" on ${tagOf(element)}, or correct the finder in ${fileOfPage(answer)}.`,
    ];
  });
}

/** Sentences for what a page marks and the guide does not point at. */
export function missedMarks({ html, answer }: PracticePage, reading: Reading, guides: Guides): string[] {
  if (!answer || reading.page !== answer) return [];
  const document = parse(html);
  const pointed = reading.hints.filter(({ anchor }) => anchor).map(({ id }) => id);
  return [...document.querySelectorAll('[data-anchor]:not([hidden] *)')].flatMap((element) =>
    marksOf(element)
      .filter((id) => !pointed.includes(id))
      .map((id) =>
        guides.pages[answer]?.hints[id]
          ? `${fileOfPage(answer)}, hint "${id}": no finder finds ${tagOf(element)}, which practice/${answer}.html marks for it.`
          : `practice/${answer}.html marks ${tagOf(element)} for "${id}": write that hint in ${fileOfPage(answer)}, or take the mark away.`,
      ),
  );
}

/** Hints with finders that no form of their practice page marks, as `<site>/<page>/<hint>`. */
function unmarkedHints(fixtures: PracticePage[], guides: Guides): string[] {
  const marks = new Set(fixtures.flatMap(({ answer, html }) => marksIn(html).map((id) => `${answer}/${id}`)));
  const practised = new Set(fixtures.map(({ answer }) => answer));
  return Object.entries(guides.pages)
    .filter(([page]) => practised.has(page))
    .flatMap(([page, { hints }]) =>
      Object.keys(hints)
        .filter((id) => hints[id]?.anchor && !marks.has(`${page}/${id}`))
        .map((id) => `${page}/${id}`),
    );
}

/** A sentence for each hint that no form of its practice page marks: on which element the mark belongs. */
export function unmarked(fixtures: PracticePage[], guides: Guides): string[] {
  return unmarkedHints(fixtures, guides).map((hint) => {
    const page = hint.slice(0, hint.lastIndexOf('/'));
    const id = hint.slice(page.length + 1);
    const sentences = fixtures
      .filter(({ answer }) => answer === page)
      .flatMap((fixture) => wrongMarks(fixture, readingOf(fixture.html, fixture.url, guides)));
    return (
      sentences.find((sentence) => sentence.includes(`data-anchor="${id}" on `)) ??
      `practice/${page}.html: write the element that the hint "${id}" is about, with data-anchor="${id}"; its finders in ${fileOfPage(page)} find nothing.`
    );
  });
}

/** The fixtures without those of pages that lack a mark: tests/engine/practice.test.ts says which. */
export function withMarks(fixtures: PracticePage[], guides: Guides): PracticePage[] {
  const hints = unmarkedHints(fixtures, guides);
  return fixtures.filter(({ answer }) => !hints.some((hint) => hint.startsWith(`${answer}/`)));
}
