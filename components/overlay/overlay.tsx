import { Card } from './card.tsx';
import { Marker } from './marker.tsx';
import { Folded, Panel } from './panel.tsx';
import type { Acts, View } from './view.ts';

interface OverlayProps {
  view: View;
  acts: Acts;
  /** The hints that found no place beside their elements: their words go into the panel. */
  homeless: ReadonlySet<string>;
}

const inPanel = ({ hints }: View, homeless: ReadonlySet<string>) =>
  hints.filter(({ id, state }) => state === 'panel' || homeless.has(id));

/** What there is to announce of a view: the open card, else the first thing to do. */
export function told(view: View, homeless: ReadonlySet<string>): string {
  const words = inPanel(view, homeless);
  const first =
    view.hints.find(({ state }) => state === 'card') ?? words.find(({ kind }) => kind === 'do') ?? words[0];
  return first ? `${first.control} ${first.text}` : '';
}

/** Everything that Segnavia shows on a page: markers, the open card, the panel, and one quiet announcement. */
export function Overlay({ view, acts, homeless }: OverlayProps) {
  const card = view.hints.find(({ state }) => state === 'card');
  const words = inPanel(view, homeless);
  return (
    <div class="sheet" data-page={view.page} lang={view.language} style={`--size:${view.textSize / 100}`}>
      {view.hints
        .filter(({ state }) => state === 'marker')
        .map((hint) => (
          <Marker key={hint.id} hint={hint} view={view} acts={acts} placed={!homeless.has(hint.id)} />
        ))}
      {card && <Card key={card.id} hint={card} view={view} acts={acts} placed={!homeless.has(card.id)} />}
      <Panel view={view} acts={acts} hints={words} />
      <Folded view={view} acts={acts} count={words.length + view.symptoms.length} />
      {/* What is announced to people who do not see the card open is written into it when it has come to rest. */}
      <p class="said" role="status" />
    </div>
  );
}
