// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Report } from '../../../components/report/report.tsx';
import en from '../../../locales/en.json';
import type { ReportActions, ReportView } from '../../../views/report/view.ts';
import type { Say } from '../../../views/speech.ts';
import { press } from '../popup/fixture.tsx';

const say: Say = (key, values = {}) => {
  const text = (en as Record<string, string>)[key];
  if (text === undefined) throw new Error(`locales/en.json has no words for “${key}”`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(values[gap]));
};

const field = { instructions: null, text: '', lines: 1, type: 'text' as const };
const calm: ReportView = {
  say,
  kind: 'report',
  age: null,
  recipient: {
    address: 'a@b.example',
    problem: null,
    coordinator: 'Italy',
    list: null,
    isFixed: false,
    desks: [],
    office: null,
  },
  ownLanguage: null,
  groups: [
    {
      id: 'told',
      title: 'Told',
      about: null,
      isOpen: true,
      fields: [{ ...field, id: 'request', label: 'Request' }],
    },
    {
      id: 'found',
      title: 'Found',
      about: null,
      isOpen: false,
      fields: [{ ...field, id: 'page', label: 'Page' }],
    },
  ],
  modules: [],
  screenshot: null,
  missingScreenshot: 'No picture.',
  masks: [],
  subject: 'Subject',
  maskedDescription: '',
  text: 'Text',
  notice: null,
  hasStorageFailed: false,
};
const screenshot = {
  ...{ source: 'data:,', width: 4, height: 3, description: 'The page', isAttached: true },
  ...{ areas: [], revealedSource: null },
};
const boxes = [
  { x: 0.1, y: 0.1, width: 0.2, height: 0.2 },
  { x: 0.5, y: 0.5, width: 0.2, height: 0.2 },
];

function draw(change: Partial<ReportView>): { root: HTMLElement; actions: ReportActions } {
  const actions: ReportActions = {
    chooseKind: vi.fn(),
    enterAddress: vi.fn(),
    write: vi.fn(),
    tick: vi.fn(),
    changeBoxes: vi.fn(),
    reveal: vi.fn(),
    mail: vi.fn(),
    save: vi.fn(),
    copy: vi.fn(),
    deleteDraft: vi.fn(),
  };
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  render(<Report view={{ ...calm, ...change }} actions={actions} />, root);
  return { root, actions };
}

describe('the report', () => {
  it('tells what is typed, field by field', () => {
    const { root, actions } = draw({});
    const request = root.querySelector('#field-request') as HTMLInputElement;
    request.value = 'x';
    request.dispatchEvent(new Event('input'));
    expect(actions.write).toHaveBeenCalledWith('request', 'x');
    expect(
      [...root.querySelectorAll<HTMLDetailsElement>('details:not(.desks)')].map(({ open }) => open),
    ).toEqual([true, false]);
  });

  it('says what is wrong with the address, and where to find one', () => {
    const list = { text: 'List', address: 'https://ec.europa.eu/list' };
    const { root } = draw({
      recipient: { ...calm.recipient, address: 'x', problem: 'Not an address.', list },
    });
    const to = root.querySelector('#field-to') as HTMLInputElement;
    expect(to.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`#${to.getAttribute('aria-describedby')}`)?.textContent).toBe(
      'Not an address.',
    );
    expect(root.querySelector<HTMLAnchorElement>('a[target]')?.href).toBe(list.address);
  });

  it('shows what is masked only where something is', () => {
    expect(draw({}).root.textContent).not.toContain(say('report/masks'));
    const { root, actions } = draw({ masks: [{ id: 'show/id', label: 'Show IDs', isTicked: false }] });
    press(root, 'Show IDs');
    expect(actions.tick).toHaveBeenCalledWith('show/id', true);
  });

  it('gives each way out the link that was pressed', () => {
    const { root, actions } = draw({ screenshot: { ...screenshot, boxes: [] } });
    press(root, say('report/out/eml'));
    press(root, say('report/out/mail'));
    press(root, say('report/out/png'));
    press(root, say('report/out/copy'));
    const link = expect.any(HTMLAnchorElement);
    const image = root.querySelector('.board img');
    expect(vi.mocked(actions.save).mock.calls).toEqual([
      [link, 'eml', image],
      [link, 'png', image],
    ]);
    expect(actions.mail).toHaveBeenCalledWith(link);
    expect(actions.copy).toHaveBeenCalledWith(root.querySelector('#text'));
  });

  it('says why there is no picture, and asks for none with a request for training', () => {
    expect(draw({}).root.textContent).toContain('No picture.');
    expect(draw({ kind: 'training' }).root.textContent).not.toContain('No picture.');
  });
});

describe('the areas', () => {
  const box = { x: 0, y: 0, width: 0.2, height: 0.1 };
  const areas = [
    { box, label: 'Area 1, upper left', isShown: true },
    { box, label: 'Area 2, right', isShown: false },
  ];
  const showing = { ...screenshot, boxes: [], areas, revealedSource: 'data:image/png,' };

  it('are revealed and hidden one by one, and hidden all at once', () => {
    const { root, actions } = draw({ screenshot: showing });
    const pressed = [...root.querySelectorAll('.areas [aria-pressed]')].map((each) => each.ariaPressed);
    expect(pressed).toEqual(['true', 'false']);
    for (const name of ['Area 1, upper left', 'Area 2, right', say('report/reveal/none')]) press(root, name);
    expect(vi.mocked(actions.reveal).mock.calls).toEqual([[[]], [[0, 1]], [[]]]);
    expect(root.querySelector('.board .revealed')?.getAttribute('src')).toBe('data:image/png,');
  });

  it('are not offered without the originals', () => {
    const { root } = draw({ screenshot: { ...screenshot, boxes: [] } });
    expect(root.querySelector('.areas, .revealed')).toBeNull();
  });
});

describe('the boxes', () => {
  const key = (target: Element | null, name: string) =>
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

  it('have a name each, and go with Delete', () => {
    const { root, actions } = draw({ screenshot: { ...screenshot, boxes } });
    const second = root.querySelectorAll('.box')[1] ?? null;
    expect(second?.textContent).toBe('Box 2 of 2');
    key(second, 'Delete');
    expect(actions.changeBoxes).toHaveBeenCalledWith([boxes[0]]);
    expect(document.activeElement?.id).toBe('picture');
  });

  it('move by arrow and by number', () => {
    const { root, actions } = draw({ screenshot: { ...screenshot, boxes } });
    key(root.querySelector('.box'), 'ArrowDown');
    expect(vi.mocked(actions.changeBoxes).mock.calls[0]?.[0][0]?.y).toBeCloseTo(0.11);
    const [left] = root.querySelectorAll<HTMLInputElement>('.numbers input');
    if (left) left.value = '30';
    left?.dispatchEvent(new Event('change'));
    expect(vi.mocked(actions.changeBoxes).mock.calls[1]?.[0][0]?.x).toBeCloseTo(0.3);
  });
});
