import type { ShownHint } from '../../../views/overlay/hint.ts';
import type { OverlayActions, OverlayView } from '../../../views/overlay/overlay.ts';
import { build } from './build.ts';
import { hintText } from './card.ts';
import { blaze, glyph } from './icons.ts';

/** Entries that the panel shows before a fold. */
const MOST_ENTRIES = 3;

/**
 * Builds the folded panel, also used when there is no room for more: a sign with the number of hints in it, and with the
 * first words of the next step where nothing else shows them.
 */
export function foldedPanel({ lead, say }: OverlayView, actions: OverlayActions, count: number): HTMLElement {
  return build(
    'button',
    {
      type: 'button',
      class: 'folded',
      'data-box': 'folded',
      'aria-expanded': 'false',
      onclick: () => actions.unfold(),
    },
    blaze(),
    count > 0 && build('span', { class: 'count', 'aria-hidden': 'true' }, String(count)),
    lead && build('span', { class: 'text' }, lead.text),
    build('span', { class: 'name' }, say('overlay/unfold', { count })),
  );
}

function whereabouts({ journey, site, say }: OverlayView, actions: OverlayActions): HTMLElement {
  const doneButton = () =>
    build('button', { type: 'button', class: 'done', onclick: actions.finishStep }, say('overlay/done'));
  return build(
    'div',
    { class: 'where' },
    build('p', { class: 'genuine' }, say('overlay/genuine', { site })),
    journey &&
      build(
        'p',
        { class: 'journey' },
        `${journey.name} `,
        build('b', {}, say('overlay/step', { number: journey.number, of: journey.of })),
      ),
    journey &&
      !journey.isHere &&
      build('p', { class: 'waits' }, say('overlay/waits', { step: journey.step }), ' ', doneButton()),
  );
}

const fold = (className: string, name: string, entries: HTMLElement[]) =>
  entries.length > 0 &&
  build(
    'li',
    { class: className },
    build('details', {}, build('summary', {}, name), build('ul', {}, ...entries)),
  );

/** Builds the list of symptoms and hints. Hints with a cost stay folded until the person asks for them. */
function list(hints: ShownHint[], view: OverlayView): HTMLElement {
  const { say, symptoms } = view;
  const entry = (hint: ShownHint) =>
    build('li', { class: hint.kind, 'data-hint': hint.id, 'data-state': 'panel' }, hintText(hint, view));
  const problems = symptoms.map(({ id, text, remedy }) =>
    build(
      'li',
      { class: 'symptom', 'data-symptom': id },
      build('p', { class: 'control' }, text),
      build('p', { class: 'text' }, remedy),
    ),
  );
  const entries = [...problems, ...hints.filter(({ kind }) => kind !== 'last').map(entry)];
  const costly = hints.filter(({ kind }) => kind === 'last').map(entry);
  const furtherEntries = entries.slice(MOST_ENTRIES);
  return build(
    'ul',
    {},
    ...entries.slice(0, MOST_ENTRIES),
    fold('others', say('overlay/others', { count: furtherEntries.length }), furtherEntries),
    fold('last', say('overlay/kind/last'), costly),
  );
}

/** Builds the panel: site, journey, symptoms, and the hints that have no place beside an element. */
export function panel(view: OverlayView, actions: OverlayActions, hints: ShownHint[]): HTMLElement {
  const { say } = view;
  const link = (key: string, act: () => void) =>
    build('button', { type: 'button', class: 'link', onclick: act }, say(key));
  const plain = (className: string, key: string, icon: Node, act?: () => void, expanded?: string) =>
    build(
      'button',
      { type: 'button', class: className, 'aria-label': say(key), 'aria-expanded': expanded, onclick: act },
      icon,
    );
  return build(
    'aside',
    { class: 'panel', 'data-box': 'panel', 'aria-label': 'Segnavia' },
    build(
      'header',
      {},
      blaze(),
      whereabouts(view, actions),
      plain('plain move', 'overlay/move', glyph('move')),
      plain('plain', 'overlay/fold', glyph('fold'), actions.fold, 'true'),
    ),
    list(hints, view),
    build(
      'footer',
      {},
      view.isUnconfirmed && build('p', {}, say('overlay/unconfirmed')),
      link('overlay/not-now', actions.snooze),
      link('overlay/hide-site', actions.hideSite),
      link('overlay/misfit', actions.reportMisfit),
    ),
  );
}
