import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { variantsOf } from '../../practice/variants.ts';
import { drifted } from './all.ts';
import { driftAll, type Outcome } from './drift.ts';
import { DRIFTS } from './kinds.ts';
import { tally } from './table.ts';

const all = drifted();
const inWords = ({ page, kind, wrong, lost }: Outcome) =>
  `${page}, ${kind}: ${[...wrong, ...lost].join('; ')}`;

test('every practice page drifts, and every kind of drift is tried', () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  for (const page of Object.keys(variantsOf))
    expect(
      all.some((one) => one.page.startsWith(page)),
      page,
    ).toBe(true);
  for (const kind of Object.keys(DRIFTS))
    expect(
      all.some((one) => one.kind === kind),
      kind,
    ).toBe(true);
});

test('no page is taken for another, no hint points at a wrong element, none is lost', () => {
  expect(all.filter(({ verdict }) => verdict === 'wrong').map(inWords)).toEqual([]);
  expect(all.filter(({ wrong, lost }) => wrong.length + lost.length > 0).map(inWords)).toEqual([]);
});

test('nearly all pages are still known', () => {
  const none = all.filter(({ verdict }) => verdict === 'none').map(inWords);
  expect(tally(all).rightPage, `not known any more:\n${none.join('\n')}`).toBeGreaterThanOrEqual(0.95);
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
