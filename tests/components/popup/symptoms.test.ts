// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { RemedyView, SymptomView } from '../../../components/popup/symptom-view.ts';
import { draw, press } from './fixture.tsx';

const remedy = (id: string, change: Partial<RemedyView> = {}): RemedyView => ({
  id,
  text: `Try ${id}`,
  last: false,
  journey: null,
  source: 'The coordinator (2025)',
  historic: false,
  ...change,
});

const symptoms: SymptomView[] = [
  {
    id: 'wrong-password',
    text: 'Wrong password',
    remedies: [
      remedy('again'),
      remedy('reset', { journey: { id: 'reset-password', name: 'Reset the password' } }),
      remedy('delete', { last: true }),
    ],
  },
  { id: 'other', text: 'Something else', remedies: [remedy('ask')] },
];

it('is not there where nothing is known', () => {
  expect(draw({}).root.textContent).not.toContain('What do you see?');
});

it('is folded, and one symptom is open at a time', () => {
  const { root } = draw({ symptoms });
  expect(root.querySelectorAll('details[open]')).toHaveLength(0);
  const all = [...root.querySelectorAll('details[data-symptom]')];
  expect(all.map((each) => each.querySelector('summary')?.textContent)).toEqual([
    'Wrong password',
    'Something else',
  ]);
  expect(new Set(all.map((each) => each.getAttribute('name'))).size).toBe(1);
});

it('tells the remedies in order, and keeps what costs something under a fold of its own', () => {
  const { root } = draw({ symptoms });
  const [first] = root.querySelectorAll('details[data-symptom]');
  expect(
    [...(first?.querySelectorAll('.remedies p:first-child') ?? [])].map((p) => p.textContent?.trim()),
  ).toEqual(['Try again', 'Try reset', 'Try delete']);
  const last = first?.querySelector<HTMLDetailsElement>('details.last');
  expect(last?.open).toBe(false);
  expect(last?.querySelector('summary')?.textContent).toBe('Only as a last resort');
  expect(last?.textContent).toContain('Try delete');
  expect(last?.textContent).not.toContain('Try again');
});

it('begins the journey that carries a remedy out, and goes there', () => {
  const { root, acts } = draw({ symptoms });
  press(root, 'Step by step: Reset the password');
  expect(acts.begin).toHaveBeenCalledWith('reset-password');
  expect(document.activeElement?.id).toBe('journey');
});

it('says where each remedy comes from, and marks what is no longer in use', () => {
  const old = [{ id: 'a', text: 'A', remedies: [remedy('b', { historic: true })] }];
  const { root } = draw({ symptoms: old });
  expect(root.querySelector('.source')?.textContent).toBe('SourceThe coordinator (2025)');
  expect(root.querySelector('.remedies')?.textContent).toContain('No longer in use');
});
