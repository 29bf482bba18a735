// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Report } from '../../../components/report/report.tsx';
import type { Acts, View } from '../../../components/report/view.ts';
import en from '../../../locales/en.json';

const words: View['words'] = (key, values = {}) => {
  const text = (en as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};

const field = { how: null, text: '', lines: 1, type: 'text' as const };
const calm: View = {
  words,
  kind: 'report',
  age: null,
  recipient: { address: 'a@b.example', trouble: null, coordinator: 'Italy', list: null, fixed: false },
  groups: [
    {
      id: 'told',
      title: 'Told',
      about: null,
      open: true,
      fields: [{ ...field, id: 'request', label: 'Request' }],
    },
    {
      id: 'found',
      title: 'Found',
      about: null,
      open: false,
      fields: [{ ...field, id: 'page', label: 'Page' }],
    },
  ],
  modules: [],
  picture: null,
  noPicture: 'No picture.',
  masks: [],
  subject: 'Subject',
  shows: '',
  text: 'Text',
  said: null,
  trouble: false,
};
const picture = { source: 'data:,', width: 4, height: 3, shows: 'The page', along: true };
const boxes = [
  { x: 0.1, y: 0.1, width: 0.2, height: 0.2 },
  { x: 0.5, y: 0.5, width: 0.2, height: 0.2 },
];

function draw(change: Partial<View>): { root: HTMLElement; acts: Acts } {
  const names = ['choose', 'address', 'write', 'tick', 'boxes', 'mail', 'save', 'copy', 'forget'];
  const acts = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as Acts;
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  render(<Report view={{ ...calm, ...change }} acts={acts} />, root);
  return { root, acts };
}

function press(root: HTMLElement, name: string): void {
  const all = [...root.querySelectorAll<HTMLElement>('a, button, label')];
  const found = all.find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`Nothing to press is named “${name}”.`);
  found.click();
}

describe('the report', () => {
  it('tells what is typed, field by field', () => {
    const { root, acts } = draw({});
    const request = root.querySelector('#field-request') as HTMLInputElement;
    request.value = 'x';
    request.dispatchEvent(new Event('input'));
    expect(acts.write).toHaveBeenCalledWith('request', 'x');
    expect([...root.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
  });

  it('says what is wrong with the address, and where to find one', () => {
    const list = { text: 'List', address: 'https://ec.europa.eu/list' };
    const { root } = draw({
      recipient: { ...calm.recipient, address: 'x', trouble: 'Not an address.', list },
    });
    const to = root.querySelector('#field-to') as HTMLInputElement;
    expect(to.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`#${to.getAttribute('aria-describedby')}`)?.textContent).toBe(
      'Not an address.',
    );
    expect(root.querySelector<HTMLAnchorElement>('a[target]')?.href).toBe(list.address);
  });

  it('shows what is masked only where something is', () => {
    expect(draw({}).root.textContent).not.toContain(words('report/masks'));
    const { root, acts } = draw({ masks: [{ id: 'show/id', label: 'Show IDs', ticked: false }] });
    press(root, 'Show IDs');
    expect(acts.tick).toHaveBeenCalledWith('show/id', true);
  });

  it('gives each way out the link that was pressed', () => {
    const { root, acts } = draw({ picture: { ...picture, boxes: [] } });
    press(root, words('report/out/eml'));
    press(root, words('report/out/mail'));
    press(root, words('report/out/png'));
    press(root, words('report/out/copy'));
    const link = expect.any(HTMLAnchorElement);
    expect(vi.mocked(acts.save).mock.calls).toEqual([
      [link, 'eml'],
      [link, 'png'],
    ]);
    expect(acts.mail).toHaveBeenCalledWith(link);
    expect(acts.copy).toHaveBeenCalledOnce();
  });

  it('says why there is no picture, and asks for none with a request for training', () => {
    expect(draw({}).root.textContent).toContain('No picture.');
    expect(draw({ kind: 'training' }).root.textContent).not.toContain('No picture.');
  });
});

describe('the boxes', () => {
  const key = (target: Element | null, name: string) =>
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

  it('have a name each, and go with Delete', () => {
    const { root, acts } = draw({ picture: { ...picture, boxes } });
    const second = root.querySelectorAll('.box')[1] ?? null;
    expect(second?.textContent).toBe('Box 2 of 2');
    key(second, 'Delete');
    expect(acts.boxes).toHaveBeenCalledWith([boxes[0]]);
    expect(document.activeElement?.id).toBe('picture');
  });

  it('move by arrow and by number', () => {
    const { root, acts } = draw({ picture: { ...picture, boxes } });
    key(root.querySelector('.box'), 'ArrowDown');
    expect(vi.mocked(acts.boxes).mock.calls[0]?.[0][0]?.y).toBeCloseTo(0.11);
    const [left] = root.querySelectorAll<HTMLInputElement>('.numbers input');
    if (left) left.value = '30';
    left?.dispatchEvent(new Event('change'));
    expect(vi.mocked(acts.boxes).mock.calls[1]?.[0][0]?.x).toBeCloseTo(0.3);
  });
});
