import type { OptionsProps } from '../../views/options/view.ts';
import { Press } from '../press.tsx';

/** Deletion of everything, after a confirmation that lists it. */
export function RemovalSection({ view, actions }: OptionsProps) {
  const { say, removal } = view;
  return (
    <section aria-labelledby="removal">
      <h2 id="removal" tabIndex={-1}>
        {say('options/remove')}
      </h2>
      <div role="status" class={removal ? `message ${removal === 'done' ? 'ok' : 'problem'}` : ''}>
        {removal && <p>{say(`options/remove/${removal}`)}</p>}
        {removal === 'asked' && (
          <p class="buttons">
            <Press class="main grave" onPress={() => actions.confirmRemoval(true)}>
              {say('options/remove/yes')}
            </Press>
            <Press class="plain" onPress={() => actions.confirmRemoval(false)}>
              {say('options/no')}
            </Press>
          </p>
        )}
      </div>
      {removal !== 'asked' && (
        <p>
          <Press class="plain" onPress={actions.askRemoval}>
            {say('options/remove/ask')}
          </Press>
        </p>
      )}
    </section>
  );
}
