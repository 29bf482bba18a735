import type { OptionsProps } from '../../views/options/view.ts';

/** Keyboard commands, their keys, and how to change them. */
export function KeysSection({ view, actions }: OptionsProps) {
  const { say, keys, keyInstructions } = view;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('options/keys')}</h2>
      <dl class="keys">
        {keys.map(({ name, key }) => (
          <div key={name} class="line">
            <dt>{name}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="soft">{say('options/keys/none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{keyInstructions}</p>
      <button type="button" class="plain" onClick={actions.changeKeys}>
        {say('options/keys/change')}
      </button>
    </section>
  );
}
