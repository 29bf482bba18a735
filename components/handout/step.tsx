import type { HandoutPageView, HandoutStepView } from '../../views/handout/view.ts';
import type { Say } from '../../views/speech.ts';
import { HandoutIcon } from './icons.tsx';

function Warnings({ page, say }: { page: HandoutPageView; say: Say }) {
  if (page.warnings.length === 0) return null;
  return (
    <div class="warnings">
      <HandoutIcon name="not" />
      <div>
        <p class="label">{say('overlay/kind/not')}</p>
        {page.warnings.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </div>
  );
}

function Page({ page, say }: { page: HandoutPageView; say: Say }) {
  return (
    <div class={page.sketch ? 'page with-sketch' : 'page'}>
      <div class="text">
        <p class="place">
          <HandoutIcon name="page" />
          <span>
            {say('handout/page', { page: page.name })}
            {page.sameAs && say('handout/as', { number: page.sameAs })}
          </span>
        </p>
        {page.tasks.length > 0 && (
          <ul class="tasks">
            {page.tasks.map(({ id, text, isCircled }) => (
              <li key={id} class={isCircled ? 'circled' : undefined}>
                {isCircled && <HandoutIcon name="circled" />}
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
      {page.sketch && <img src={page.sketch.src} alt={page.sketch.alt} width="640" height="480" />}
      <Warnings page={page} say={say} />
    </div>
  );
}

/** Numbered step. Off the web an icon and a few words describe it; on the web its pages do, and people meet one of them. */
export function HandoutStep({ step, say }: { step: HandoutStepView; say: Say }) {
  const { place, pages } = step;
  return (
    <li class="step">
      <p class="number" aria-hidden="true">
        {step.number}
      </p>
      <div class="content">
        <h3>
          <span class="unseen">{say('handout/step', { number: step.number })} </span>
          {step.text}
        </h3>
        {place !== 'page' && (
          <p class="place">
            <HandoutIcon name={place} />
            <span>{step.duration ?? say(`handout/place/${place}`)}</span>
          </p>
        )}
        {pages.map((page) => (
          <Page key={page.id} page={page} say={say} />
        ))}
      </div>
    </li>
  );
}
