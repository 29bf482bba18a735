import type { Parts } from './view.ts';

/** What can be done by keyboard from anywhere, with which keys, and how to change them. */
export function Keys({ view, acts }: Parts) {
  const { words, keys, howKeys } = view;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words('options/keys')}</h2>
      <dl class="keys">
        {keys.map(({ name, key }) => (
          <div key={name} class="line">
            <dt>{name}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="soft">{words('options/keys/none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{howKeys}</p>
      <button type="button" class="plain" onClick={acts.changeKeys}>
        {words('options/keys/change')}
      </button>
    </section>
  );
}
