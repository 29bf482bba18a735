import { expect, test } from 'vitest';
import {
  type AttentionEvent,
  type AttentionState,
  attend,
  UNTOUCHED,
} from '../../../engine/page/attention.ts';
import { page } from '../page.ts';

const document = page('<input id=field>');
const field = document.querySelector('input') as Element;
const press = (hint: string): AttentionEvent => ({ type: 'opened', hint, by: 'press' });
const rest = (hint: string): AttentionEvent => ({ type: 'opened', hint, by: 'rest' });
const close = (hint: string): AttentionEvent => ({ type: 'closed', hint });
const focus: AttentionEvent = { type: 'focused', element: field };
const enter: AttentionEvent = { type: 'page-entered', focused: field };

const table: [string, AttentionEvent[], Partial<AttentionState>][] = [
  ['nothing happened', [], {}],
  ['a page is entered with a field in focus', [enter], { focused: field }],
  ['a hint is pressed', [press('a')], { opened: 'a', pressed: 'a' }],
  ['the pointer rests on a hint', [rest('a')], { opened: 'a' }],
  ['the pointer rests on another hint than the one pressed', [press('a'), rest('b')], { opened: 'b' }],
  ['the card at which the pointer rests has no room', [rest('a'), { type: 'peek-failed' }], {}],
  ['a card is closed', [close('a')], { closed: new Set(['a']), isQuiet: true }],
  ['two cards are closed', [close('a'), close('b')], { closed: new Set(['a', 'b']), isQuiet: true }],
  [
    'a card that was pressed is closed',
    [press('a'), close('a')],
    { pressed: 'a', closed: new Set(['a']), isQuiet: true },
  ],
  ['a press ends the quiet', [close('a'), press('b')], { opened: 'b', pressed: 'b', closed: new Set(['a']) }],
  ['so does a move of the focus', [close('a'), focus], { focused: field, closed: new Set(['a']) }],
  ['a move of the focus closes what was opened by hand', [press('a'), focus], { focused: field }],
  ['the panel is folded', [{ type: 'panel-folded' }], { panel: 'folded' }],
  ['the panel is unfolded', [{ type: 'panel-unfolded' }], { panel: 'unfolded' }],
  [
    'an unfolded panel folds when the focus moves',
    [{ type: 'panel-unfolded' }, focus],
    { focused: field, panel: 'folded' },
  ],
  ['a panel that opened by itself stays open', [focus], { focused: field, panel: 'open' }],
  ['the hints are snoozed', [{ type: 'snoozed' }], { isSnoozed: true }],
  [
    'the next page keeps the panel and nothing else',
    [press('a'), close('b'), { type: 'panel-folded' }, { type: 'snoozed' }, enter],
    { focused: field, panel: 'folded' },
  ],
];

test.each(table)('%s', (_, events, changed) => {
  expect(events.reduce(attend, UNTOUCHED)).toEqual({ ...UNTOUCHED, ...changed });
});

test('a state is never changed in place', () => {
  const before = attend(UNTOUCHED, close('a'));
  attend(before, close('b'));
  expect(before.closed).toEqual(new Set(['a']));
  expect(UNTOUCHED.closed.size).toBe(0);
});
