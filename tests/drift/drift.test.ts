import { expect, test } from 'vitest';
import type { Outcome } from '../../bench/drift/judge.ts';
import { DRIFTS } from '../../bench/drift/kinds.ts';
import { driftPages, driftSample } from '../../bench/drift/run.ts';
import { tally } from '../../bench/drift/tally.ts';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/fixtures.ts';
import { withMarks } from '../engine/marks.ts';

// A sample, since thousands take minutes: `npm run bench -- drift` draws them all. A page that lacks a mark is left
// out: tests/engine/practice.test.ts says which.
const marked = new Set(withMarks(allPages(), guides).map(({ name }) => name));
const outcomes = driftSample().filter(({ page }) => marked.has(page));
const inWords = ({ page, kind, wrong, lost }: Outcome) =>
  `${page}, ${kind}: ${[...wrong, ...lost].join('; ')}`;

test('every kind of drift is tried', () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(150);
  for (const kind of Object.keys(DRIFTS))
    expect(
      outcomes.some((outcome) => outcome.kind === kind),
      kind,
    ).toBe(true);
});

test('no page is taken for another, and no hint points at a wrong element', () => {
  expect(outcomes.filter(({ verdict }) => verdict === 'wrong').map(inWords)).toEqual([]);
  expect(outcomes.filter(({ wrong }) => wrong.length > 0).map(inWords)).toEqual([]);
});

test('nearly all pages are still known, and say nearly all that they can', () => {
  const { rightPage, told } = tally(outcomes);
  const none = outcomes.filter(({ verdict }) => verdict === 'none').map(inWords);
  expect(rightPage, `not known any more:\n${none.join('\n')}`).toBeGreaterThanOrEqual(0.97);
  const lost = outcomes.filter((outcome) => outcome.lost.length > 0).map(inWords);
  expect(told, lost.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('a guide that guesses is found out', () => {
  const { hints, signatures } = guides.pages['eu-login/identify'] as (typeof guides.pages)[string];
  const guess = { ...hints.email, anchor: [{ css: 'h1', evidence: 'inferred', source: '', date: '' }] };
  const bad = {
    ...guides,
    pages: { ...guides.pages, 'eu-login/identify': { signatures, hints: { ...hints, email: guess } } },
  };
  const found = tally(driftPages(5, bad as typeof guides, /^eu-login\/identify /));
  expect(found.wrongAnchor).toBeGreaterThan(0);
});
