import { settle } from '../settle.ts';
import { Fold } from './fold.tsx';
import type { RemedyView, SymptomView } from './symptom-view.ts';
import type { Parts } from './view.ts';

function Remedy({ view, acts, remedy }: Parts & { remedy: RemedyView }) {
  const { words } = view;
  const { text, journey, source, historic } = remedy;
  return (
    <li>
      <p>
        {text} {historic && <span class="soft">{words('overlay/historic')}</span>}
      </p>
      {journey && (
        <button
          type="button"
          class="row"
          onClick={(event) => {
            settle(event, 'journey');
            acts.begin(journey.id);
          }}
        >
          {words('popup/symptoms/journey', { journey: journey.name })}
        </button>
      )}
      <details class="quiet source">
        <summary>{words('overlay/source')}</summary>
        <p>{source}</p>
      </details>
    </li>
  );
}

function Remedies({ view, acts, remedies }: Parts & { remedies: RemedyView[] }) {
  return (
    <ol class="remedies">
      {remedies.map((remedy) => (
        <Remedy key={remedy.id} view={view} acts={acts} remedy={remedy} />
      ))}
    </ol>
  );
}

/** One thing that is seen, and what to try; what costs something stays folded until it is asked for (promise 6). */
function Symptom({ view, acts, symptom }: Parts & { symptom: SymptomView }) {
  const [harmless, last] = [false, true].map((costs) =>
    symptom.remedies.filter((remedy) => remedy.last === costs),
  );
  return (
    <li>
      <details name="symptom" data-symptom={symptom.id}>
        <summary>{symptom.text}</summary>
        <Remedies view={view} acts={acts} remedies={harmless ?? []} />
        {last && last.length > 0 && (
          <details class="quiet last">
            <summary class="costs">{view.words('overlay/kind/last')}</summary>
            <Remedies view={view} acts={acts} remedies={last} />
          </details>
        )}
      </details>
    </li>
  );
}

/** The reasons why one cannot get in, as one meets them. */
export function Symptoms({ view, acts }: Parts) {
  const { words, symptoms } = view;
  if (symptoms.length === 0) return null;
  return (
    <Fold id="symptoms" title={words('popup/symptoms')}>
      <p class="soft">{words('popup/symptoms/intro')}</p>
      <ul class="rows">
        {symptoms.map((symptom) => (
          <Symptom key={symptom.id} view={view} acts={acts} symptom={symptom} />
        ))}
      </ul>
    </Fold>
  );
}
