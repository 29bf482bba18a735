import { settle } from '../settle.ts';
import { Switch } from '../switch.tsx';
import type { HiddenView, Parts } from './view.ts';

function Page({ view, acts, page }: Parts & { page: HiddenView }) {
  return (
    <li>
      <h4>{page.name}</h4>
      <ul>
        {page.hints.map(({ id, text }) => (
          <li key={id} class="line">
            <span id={id}>{text}</span>
            <button
              type="button"
              class="link"
              aria-describedby={id}
              onClick={(event) => {
                settle(event);
                acts.showHint(id);
              }}
            >
              {view.words('popup/show-again')}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Hints that the person has hidden, by page, to be brought back one by one or all at once. */
function Hidden({ view, acts }: Parts) {
  const { words, hidden } = view;
  if (hidden.length === 0) return <p class="soft">{words('options/hidden/none')}</p>;
  return (
    <>
      <h3>{words('options/hidden')}</h3>
      <ul class="hidden">
        {hidden.map((page) => (
          <Page key={page.page} view={view} acts={acts} page={page} />
        ))}
      </ul>
      {hidden.flatMap(({ hints }) => hints).length > 1 && (
        <button
          type="button"
          class="plain"
          onClick={(event) => {
            settle(event);
            acts.showHint(null);
          }}
        >
          {words('options/hidden/all')}
        </button>
      )}
    </>
  );
}

/** Hints on the pages: everywhere, on each site, and one by one. */
export function Hints({ view, acts }: Parts) {
  const { words, hints, sites, fixed } = view;
  const set = words('popup/fixed');
  return (
    <section aria-labelledby="hints">
      <h2 id="hints" tabIndex={-1}>
        {words('popup/hints')}
      </h2>
      <Switch
        name={words('options/hints/all')}
        on={hints}
        fixed={fixed.hints ? set : null}
        change={acts.switchHints}
      />
      {hints && (
        <div class="sites">
          {sites.map((site) => (
            <Switch
              key={site.id}
              name={words('options/hints/site', { site: site.name })}
              on={site.on}
              fixed={site.fixed ? set : null}
              change={(on) => acts.switchSite(site.id, on)}
            />
          ))}
        </div>
      )}
      <Hidden view={view} acts={acts} />
    </section>
  );
}
