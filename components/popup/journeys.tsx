import type { OfferView } from '../../views/popup/offers.ts';
import type { Say } from '../../views/speech.ts';
import { Press } from '../press.tsx';

interface Props {
  say: Say;
  offers: OfferView[];
  onBegin: (journey: string) => void;
}

function Rows({ say, offers, onBegin }: Props) {
  return (
    <ul class="rows">
      {offers.map(({ id, name, isBegun }) => (
        <li key={id}>
          <Press class="row" onPress={() => onBegin(id)}>
            {isBegun ? say('popup/journeys/go-on', { journey: name }) : name}
          </Press>
        </li>
      ))}
    </ul>
  );
}

/** Journeys that can be begun. Historic ones stay folded. */
export function JourneyList({ say, offers, onBegin }: Props) {
  const historic = offers.filter(({ isHistoric }) => isHistoric);
  return (
    <>
      <Rows say={say} offers={offers.filter(({ isHistoric }) => !isHistoric)} onBegin={onBegin} />
      {historic.length > 0 && (
        <details class="quiet">
          <summary>{say('popup/journeys/historic')}</summary>
          <Rows say={say} offers={historic} onBegin={onBegin} />
        </details>
      )}
    </>
  );
}
