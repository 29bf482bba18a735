import { settle } from '../settle.ts';
import type { Parts } from './view.ts';

/** Deletes everything, after saying what that is. */
export function Removal({ view, acts }: Parts) {
  const { words, removal } = view;
  const button = (key: string, look: string, act: () => void) => (
    <button
      type="button"
      class={look}
      onClick={(event) => {
        settle(event);
        act();
      }}
    >
      {words(key)}
    </button>
  );
  return (
    <section aria-labelledby="removal">
      <h2 id="removal" tabIndex={-1}>
        {words('options/remove')}
      </h2>
      <div role="status" class={removal ? `told ${removal === 'done' ? 'ok' : 'problem'}` : ''}>
        {removal && <p>{words(`options/remove/${removal}`)}</p>}
        {removal === 'asked' && (
          <p class="buttons">
            {button('options/remove/yes', 'main grave', () => acts.remove(true))}
            {button('options/no', 'plain', () => acts.remove(false))}
          </p>
        )}
      </div>
      {removal !== 'asked' && <p>{button('options/remove/ask', 'plain', acts.askRemoval)}</p>}
    </section>
  );
}
