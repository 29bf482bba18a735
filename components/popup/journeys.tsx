import { settle } from '../settle.ts';
import type { OfferView } from './journey-view.ts';
import type { Acts, View } from './view.ts';

/** All that a list of journeys needs of the page that it stands on. */
interface Parts {
  view: Pick<View, 'offers' | 'words'>;
  acts: Pick<Acts, 'begin'>;
}

function List({ view, acts, offers }: Parts & { offers: OfferView[] }) {
  return (
    <ul class="rows">
      {offers.map(({ id, name, begun }) => (
        <li key={id}>
          <button
            type="button"
            class="row"
            onClick={(event) => {
              settle(event);
              acts.begin(id);
            }}
          >
            {begun ? view.words('popup/journeys/go-on', { journey: name }) : name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The journeys that can be begun; those that are no longer in use stay folded. */
export function Journeys({ view, acts }: Parts) {
  const [today, historic] = [false, true].map((old) => view.offers.filter((each) => each.historic === old));
  return (
    <>
      <List view={view} acts={acts} offers={today ?? []} />
      {historic && historic.length > 0 && (
        <details class="quiet">
          <summary>{view.words('popup/journeys/historic')}</summary>
          <List view={view} acts={acts} offers={historic} />
        </details>
      )}
    </>
  );
}
