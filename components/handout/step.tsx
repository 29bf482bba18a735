import { Icon } from './icons.tsx';
import type { PageView, StepView, View } from './view.ts';

type Words = View['words'];

/** What to keep away from on a page: in a box of its own, with sign and word. */
function Nots({ page, words }: { page: PageView; words: Words }) {
  if (page.nots.length === 0) return null;
  return (
    <div class="not">
      <Icon name="not" />
      <div>
        <p class="word">{words('overlay/kind/not')}</p>
        {page.nots.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </div>
  );
}

function Page({ page, words }: { page: PageView; words: Words }) {
  return (
    <div class={page.picture ? 'page pictured' : 'page'}>
      <div class="told">
        <p class="where">
          <Icon name="page" />
          <span>
            {words('handout/page', { page: page.name })}
            {page.as && words('handout/as', { number: page.as })}
          </span>
        </p>
        {page.dos.length > 0 && (
          <ul class="dos">
            {page.dos.map(({ id, text, circled }) => (
              <li key={id} class={circled ? 'circled' : undefined}>
                {circled && <Icon name="circled" />}
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
      {page.picture && <img src={page.picture.src} alt={page.picture.alt} width="640" height="480" />}
      <Nots page={page} words={words} />
    </div>
  );
}

/** One step with its number: off the web a sign and a word, else its pages, one of which will be met. */
export function Step({ step, words }: { step: StepView; words: Words }) {
  const { place, pages } = step;
  return (
    <li class="step">
      <p class="number" aria-hidden="true">
        {step.number}
      </p>
      <div class="what">
        <h3>
          <span class="unseen">{words('handout/step', { number: step.number })} </span>
          {step.text}
        </h3>
        {place !== 'page' && (
          <p class="where">
            <Icon name={place} />
            <span>{step.wait ?? words(`handout/place/${place}`)}</span>
          </p>
        )}
        {pages.map((page) => (
          <Page key={page.id} page={page} words={words} />
        ))}
      </div>
    </li>
  );
}
