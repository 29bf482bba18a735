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

/** Everything that Segnavia shows on a page: markers, the open card, the panel, and one quiet announcement. */
export function Overlay({ view, acts, homeless }: OverlayProps) {
  const card = view.hints.find(({ state }) => state === 'card');
  const inPanel = view.hints.filter(({ id, state }) => state === 'panel' || homeless.has(id));
  const said = card ?? inPanel.find(({ kind }) => kind === 'do') ?? inPanel[0];
  return (
    <div class="sheet" data-page={view.page} lang={view.language}>
      {view.hints
        .filter(({ state }) => state === 'marker')
        .map((hint) => (
          <Marker key={hint.id} hint={hint} view={view} acts={acts} placed={!homeless.has(hint.id)} />
        ))}
      {card && <Card key={card.id} hint={card} view={view} acts={acts} placed={!homeless.has(card.id)} />}
      <Panel view={view} acts={acts} hints={inPanel} />
      <Folded view={view} acts={acts} count={inPanel.length + view.symptoms.length} />
      <p class="said" role="status">
        {said && `${said.control} ${said.text}`}
      </p>
    </div>
  );
}
