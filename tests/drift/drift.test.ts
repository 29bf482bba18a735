import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/fixtures.ts';
import { withMarks } from '../engine/marks.ts';
import { drifted } from './all.ts';
import { driftAll, type Outcome } from './drift.ts';
import { DRIFTS } from './kinds.ts';
import { tally } from './table.ts';

const outcomes = drifted();
const inWords = ({ page, kind, wrong, lost }: Outcome) =>
  `${page}, ${kind}: ${[...wrong, ...lost].join('; ')}`;

test('every practice page drifts, and every kind of drift is tried', () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(300);
  for (const { answer } of withMarks(allPages(), guides))
    if (answer)
      expect(
        outcomes.some((one) => one.page.startsWith(answer)),
        answer,
      ).toBe(true);
  for (const kind of Object.keys(DRIFTS))
    expect(
      outcomes.some((one) => one.kind === kind),
      kind,
    ).toBe(true);
});

test('no page is taken for another, no hint points at a wrong element, none is lost', () => {
  expect(outcomes.filter(({ verdict }) => verdict === 'wrong').map(inWords)).toEqual([]);
  expect(outcomes.filter(({ wrong, lost }) => wrong.length + lost.length > 0).map(inWords)).toEqual([]);
});

test('nearly all pages are still known', () => {
  const none = outcomes.filter(({ verdict }) => verdict === 'none').map(inWords);
  expect(tally(outcomes).rightPage, `not known any more:\n${none.join('\n')}`).toBeGreaterThanOrEqual(0.95);
});

test('a guide that guesses is found out', () => {
  const { hints, signatures } = guides.pages['eu-login/identify'] as (typeof guides.pages)[string];
  const guess = { ...hints.email, anchor: [{ css: 'h1', evidence: 'inferred', source: '', date: '' }] };
  const bad = {
    ...guides,
    pages: { ...guides.pages, 'eu-login/identify': { signatures, hints: { ...hints, email: guess } } },
  };
  expect(tally(driftAll(bad as typeof guides, /^eu-login\/identify /)).wrongAnchor).toBeGreaterThan(0);
});
