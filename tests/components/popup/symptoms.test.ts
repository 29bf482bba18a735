// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { RemedyView, SymptomView } from '../../../views/popup/symptoms.ts';
import { draw, press } from './fixture.tsx';

const remedy = (id: string, change: Partial<RemedyView> = {}): RemedyView => ({
  id,
  text: `Try ${id}`,
  isLast: false,
  journey: null,
  source: 'The coordinator (2025)',
  isHistoric: false,
  ...change,
});

const symptoms: SymptomView[] = [
  {
    id: 'wrong-password',
    text: 'Wrong password',
    remedies: [
      remedy('again'),
      remedy('reset', { journey: { id: 'reset-password', name: 'Reset the password' } }),
      remedy('delete', { isLast: true }),
    ],
  },
  { id: 'other', text: 'Something else', remedies: [remedy('ask')] },
];

const symptomGroups = [{ name: null, symptoms }];

it('is folded, and one symptom is open at a time', () => {
  const { root } = draw({ symptomGroups });
  expect(root.querySelectorAll('details[open]')).toHaveLength(0);
  const folds = [...root.querySelectorAll('details[data-symptom]')];
  expect(folds.map((each) => each.querySelector('summary')?.textContent)).toEqual([
    'Wrong password',
    'Something else',
  ]);
  expect(new Set(folds.map((each) => each.getAttribute('name'))).size).toBe(1);
});

it('lists the remedies in order, with costly ones in a fold of their own', () => {
  const { root } = draw({ symptomGroups });
  const [first] = root.querySelectorAll('details[data-symptom]');
  expect(
    [...(first?.querySelectorAll('.remedies p:first-child') ?? [])].map((p) => p.textContent?.trim()),
  ).toEqual(['Try again', 'Try reset', 'Try delete']);
  const last = first?.querySelector<HTMLDetailsElement>('details.last');
  expect(last?.open).toBe(false);
  expect(last?.querySelector('summary')?.textContent).toBe('Only as a last resort');
  expect(last?.textContent).toContain('Try delete');
  expect(last?.textContent).not.toContain('Try again');
  expect(last?.querySelector('ol')?.start).toBe(3);
});

it('starts the journey of a remedy, and opens its first page', () => {
  const { root, actions } = draw({ symptomGroups });
  press(root, 'Step by step: Reset the password');
  expect(actions.beginJourney).toHaveBeenCalledWith('reset-password');
  expect(document.activeElement?.id).toBe('journey');
});

it('cites the source of each remedy, and marks those no longer in use', () => {
  const old = [{ id: 'a', text: 'A', remedies: [remedy('b', { isHistoric: true })] }];
  const { root } = draw({ symptomGroups: [{ name: null, symptoms: old }] });
  expect(root.querySelector('.source')?.textContent).toBe('SourceThe coordinator (2025)');
  expect(root.querySelector('.remedies')?.textContent).toContain('No longer in use');
});

it('groups the symptoms by site if the site is unknown', () => {
  const { root } = draw({ symptomGroups: [{ name: 'INAIL', symptoms }] });
  expect(root.querySelector('h3')?.textContent).toBe('INAIL');
});

it('finds answers as a person types, and says how many, or that there is no answer', async () => {
  const findAnswers = vi.fn((text: string) => (text.includes('password') ? symptoms : []));
  const { root } = draw({ findAnswers });
  const field = root.querySelector('#finder') as HTMLInputElement;
  const type = (text: string) =>
    act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const status = () => root.querySelector('#finder-hint')?.textContent;
  expect(status()).toContain('Type or paste it');
  await type('pizza');
  expect(status()).toContain('Nothing fits');
  await type('wrong password');
  expect(status()).toBe('Best answers: 2');
  expect(root.querySelectorAll('.finder details[data-symptom]')).toHaveLength(2);
  await type('  ');
  expect(root.querySelectorAll('.finder details')).toHaveLength(0);
});
