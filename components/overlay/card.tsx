import { Glyph, KindIcon } from './icons.tsx';
import { Sketch } from './sketch.tsx';
import type { Acts, SeenHint, View } from './view.ts';

/** Who says so, for those who ask. */
function Source({ hint, view }: { hint: SeenHint; view: View }) {
  return (
    <details class="source">
      <summary>{view.words('overlay/source')}</summary>
      <p>{hint.source}</p>
    </details>
  );
}

/** The page with the hint's spot ringed, for those who ask: also where the hint itself finds no place beside it. */
function Spot({ hint, view, acts }: { hint: SeenHint; view: View; acts: Acts }) {
  if (hint.picture === undefined) return null;
  return (
    <details class="source" onToggle={() => hint.picture === null && acts.sketch(hint.id)}>
      <summary>{view.words('overlay/picture')}</summary>
      {hint.picture && <Sketch svg={hint.picture} alt={hint.text} />}
    </details>
  );
}

/** One hint in words, with the control that it is about as the page names it, and who says so. */
export function HintWords({ hint, view, acts }: { hint: SeenHint; view: View; acts: Acts }) {
  return (
    <div class="words">
      <p class="head">
        <KindIcon kind={hint.kind} />
        <span>{view.words(`overlay/kind/${hint.kind}`)}</span>
        {hint.historic && <span class="historic">{view.words('overlay/historic')}</span>}
      </p>
      {hint.control && <p class="control">{view.words('overlay/quote', { control: hint.control })}</p>}
      <p class="text">{hint.text}</p>
      <Spot hint={hint} view={view} acts={acts} />
      <Source hint={hint} view={view} />
    </div>
  );
}

/** The open card of one hint, beside its element. It opens without taking the focus. */
export function Card({
  hint,
  view,
  acts,
  placed,
}: {
  hint: SeenHint;
  view: View;
  acts: Acts;
  placed: boolean;
}) {
  return (
    <section
      class={`card ${hint.kind}`}
      data-box={hint.id}
      data-hint={placed ? hint.id : undefined}
      data-state={placed ? 'card' : undefined}
      aria-label={view.words('overlay/hint')}
    >
      <HintWords hint={hint} view={view} acts={acts} />
      <button
        type="button"
        class="plain close"
        aria-label={view.words('overlay/close')}
        onClick={() => acts.close(hint.id)}
      >
        <Glyph name="close" />
      </button>
      <button type="button" class="link" onClick={() => acts.hide(hint.id)}>
        {view.words('overlay/hide-hint')}
      </button>
    </section>
  );
}
