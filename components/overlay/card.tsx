import type { ComponentChildren } from 'preact';
import { Glyph, KindIcon } from './icons.tsx';
import { Sketch } from './sketch.tsx';
import type { Acts, SeenHint, View } from './view.ts';

/** One hint in words, with the control that it is about as the page names it; where it is and who says so for those who ask. */
export function HintWords({
  hint,
  view,
  acts,
  children,
}: {
  hint: SeenHint;
  view: View;
  acts: Acts;
  children?: ComponentChildren;
}) {
  const { words } = view;
  return (
    <div>
      <p class="head">
        <KindIcon kind={hint.kind} />
        <span>{words(`overlay/kind/${hint.kind}`)}</span>
        {hint.historic && <span class="historic">{words('overlay/historic')}</span>}
      </p>
      {hint.control && <p class="control">{words('overlay/quote', { control: hint.control })}</p>}
      <p class="text">{hint.text}</p>
      <div class="more">
        {hint.picture !== undefined && (
          <details onToggle={() => hint.picture === null && acts.sketch(hint.id)}>
            <summary>{words('overlay/picture')}</summary>
            {hint.picture && <Sketch svg={hint.picture} alt={hint.text} />}
          </details>
        )}
        <details>
          <summary>{words('overlay/source')}</summary>
          <p>{hint.source}</p>
        </details>
        {children}
      </div>
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
      <HintWords hint={hint} view={view} acts={acts}>
        <button type="button" class="link" onClick={() => acts.hide(hint.id)}>
          {view.words('overlay/hide-hint')}
        </button>
      </HintWords>
      <button
        type="button"
        class="plain close"
        aria-label={view.words('overlay/close')}
        onClick={() => acts.close(hint.id)}
      >
        <Glyph name="close" />
      </button>
    </section>
  );
}
