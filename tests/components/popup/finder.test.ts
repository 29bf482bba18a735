// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { SymptomView } from '../../../views/popup/symptoms.ts';
import { draw, press } from './fixture.tsx';

const remedies = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
  id: `${number}`,
  text: `Try ${number}`,
  isLast: number === 7,
  journey: null,
  source: 'The coordinator (2025)',
  isHistoric: false,
}));
const symptom: SymptomView = { id: 'wrong-password', text: 'Wrong password', remedies };
const finder = (root: HTMLElement) => root.querySelector('.finder') as HTMLElement;
const idsIn = (root: HTMLElement) =>
  [...finder(root).querySelectorAll<HTMLElement>('[data-symptom]')].map(({ dataset }) => dataset.symptom);

it('shows the symptoms of the page until something is typed', async () => {
  const { root } = draw({ shownSymptoms: [symptom] });
  expect(idsIn(root)).toEqual(['wrong-password']);
  const field = root.querySelector<HTMLInputElement>('#finder');
  if (field) field.value = 'something else';
  await act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })));
  expect(idsIn(root)).toEqual([]);
});

it('offers the error of the page, and searches for the whole text', async () => {
  const findAnswers = vi.fn(() => [symptom]);
  const pageError = `Error ${'5305 '.repeat(60)}`.trim();
  const { root } = draw({ pageError, findAnswers });
  expect(findAnswers).not.toHaveBeenCalled();
  expect(finder(root).textContent).toContain('The page reports an error: “Error 5305');
  await act(() => press(root, 'Look for this error'));
  expect(findAnswers).toHaveBeenCalledWith(pageError);
  expect(root.querySelector<HTMLInputElement>('#finder')?.value).toBe(pageError);
  expect(document.activeElement?.id).toBe('finder');
  expect(idsIn(root)).toEqual(['wrong-password']);
});

it('shows five remedies at first, the others in a fold, and the last resort at the end', () => {
  const { root } = draw({ shownSymptoms: [symptom] });
  const item = finder(root).querySelector('[data-symptom]');
  const textsOf = (css: string) =>
    [...(item?.querySelectorAll(`${css} > li > p`) ?? [])].map((p) => p.textContent?.trim());
  expect(textsOf(':scope > .remedies')).toHaveLength(5);
  expect(textsOf(':scope > .more > .remedies')).toEqual(['Try 6']);
  expect(textsOf(':scope > .last > .remedies')).toEqual(['Try 7']);
  expect(item?.querySelectorAll('details.more[open], details.last[open]')).toHaveLength(0);
});
