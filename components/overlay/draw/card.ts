import type { ShownHint } from '../../../views/overlay/hint.ts';
import type { OverlayActions, OverlayView } from '../../../views/overlay/overlay.ts';
import { build } from './build.ts';
import { glyph, kindIcon } from './icons.ts';

/** Builds the text of a hint, with the name of its control as the page writes it, and its source. */
export function hintText(hint: ShownHint, { say }: OverlayView, ...buttons: Node[]): HTMLElement {
  const source = build(
    'details',
    {},
    build('summary', {}, say('overlay/source')),
    build('p', {}, hint.source),
  );
  return build(
    'div',
    {},
    build(
      'p',
      { class: 'head' },
      kindIcon(hint.kind),
      build('span', {}, say(`overlay/kind/${hint.kind}`)),
      hint.isHistoric && build('span', { class: 'historic' }, say('overlay/historic')),
    ),
    hint.control !== '' && build('p', { class: 'control' }, say('overlay/quote', { control: hint.control })),
    build('p', { class: 'text' }, hint.text),
    build('div', { class: 'more' }, source, ...buttons),
  );
}

/** Builds the open card of a hint, which stands beside its element. It opens without taking the focus. */
export function card(
  hint: ShownHint,
  view: OverlayView,
  { open, close, hide }: OverlayActions,
  isPlaced: boolean,
): HTMLElement {
  const { say } = view;
  const hideButton = build(
    'button',
    { type: 'button', class: 'link', onclick: () => hide(hint.id) },
    say('overlay/hide-hint'),
  );
  const expandButton = build(
    'button',
    {
      type: 'button',
      class: 'plain expand',
      'aria-label': say('overlay/whole'),
      'aria-expanded': 'false',
      onclick: () => open(hint.id, 'press'),
    },
    glyph('fold'),
  );
  const closeButton = build(
    'button',
    {
      type: 'button',
      class: 'plain close',
      'aria-label': say('overlay/close'),
      onclick: () => close(hint.id),
    },
    glyph('close'),
  );
  return build(
    'section',
    {
      class: `card ${hint.kind}`,
      'data-box': hint.id,
      'data-hint': isPlaced && hint.id,
      'data-state': isPlaced && 'card',
      'aria-label': say('overlay/hint'),
    },
    hintText(hint, view, hideButton),
    expandButton,
    closeButton,
  );
}
