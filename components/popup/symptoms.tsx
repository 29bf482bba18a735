import type { RemedyView, SymptomView } from '../../views/popup/symptoms.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';
import { Fold } from './fold.tsx';

function Remedy({ view, actions, remedy }: PopupProps & { remedy: RemedyView }) {
  const { say } = view;
  const { text, journey, source, isHistoric } = remedy;
  return (
    <li>
      <p>
        {text} {isHistoric && <span class="soft">{say('overlay/historic')}</span>}
      </p>
      {journey && (
        <Press class="row" heading="journey" onPress={() => actions.beginJourney(journey.id)}>
          {say('popup/symptoms/journey', { journey: journey.name })}
        </Press>
      )}
      {source && (
        <details class="quiet source">
          <summary>{say('overlay/source')}</summary>
          <p>{source}</p>
        </details>
      )}
    </li>
  );
}

/** List of remedies; under a fold its numbers go on. */
function Remedies({
  remedies,
  start = 1,
  ...props
}: PopupProps & { remedies: RemedyView[]; start?: number }) {
  return (
    <ol class="remedies" start={start}>
      {remedies.map((remedy) => (
        <Remedy key={remedy.id} {...props} remedy={remedy} />
      ))}
    </ol>
  );
}

/** Remedies that are read at once; the others are a press away. */
const MOST_AT_ONCE = 5;

/** A symptom and its remedies. Last resorts stay folded until the person asks for them (promise 6). */
export function SymptomItem({ symptom, ...props }: PopupProps & { symptom: SymptomView }) {
  const lastResorts = symptom.remedies.filter(({ isLast }) => isLast);
  const harmless = symptom.remedies.filter(({ isLast }) => !isLast);
  const further = harmless.slice(MOST_AT_ONCE);
  return (
    <li>
      <details name="symptom" data-symptom={symptom.id}>
        <summary>
          {symptom.text}
          {symptom.origin && <span class="origin"> {symptom.origin}</span>}
        </summary>
        <Remedies {...props} remedies={harmless.slice(0, MOST_AT_ONCE)} />
        {further.length > 0 && (
          <details class="quiet more">
            <summary>{props.view.say('popup/symptoms/more')}</summary>
            <Remedies {...props} remedies={further} start={MOST_AT_ONCE + 1} />
          </details>
        )}
        {lastResorts.length > 0 && (
          <details class="quiet last">
            <summary class="costs">{props.view.say('overlay/kind/last')}</summary>
            <Remedies {...props} remedies={lastResorts} start={harmless.length + 1} />
          </details>
        )}
        {symptom.link && (
          <a class="link" href={symptom.link.address} target="_blank" rel="noopener noreferrer">
            {symptom.link.text}
          </a>
        )}
      </details>
    </li>
  );
}

/** Symptoms to choose from: those of the open site, or of every site if it is unknown. */
export function SymptomsSection(props: PopupProps) {
  const { say, symptomGroups } = props.view;
  return (
    <Fold id="symptoms" title={say('popup/symptoms')}>
      <p class="soft">{say('popup/symptoms/intro')}</p>
      {symptomGroups.map(({ name, symptoms }) => (
        <div key={name}>
          {name && <h3>{name}</h3>}
          <ul class="rows">
            {symptoms.map((symptom) => (
              <SymptomItem key={symptom.id} {...props} symptom={symptom} />
            ))}
          </ul>
        </div>
      ))}
    </Fold>
  );
}
