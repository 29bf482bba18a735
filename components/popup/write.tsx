import type { Parts } from './view.ts';

/** When nothing helped: the way to whoever can. */
export function Write({ view, acts }: Parts) {
  const { words } = view;
  return (
    <section aria-labelledby="report">
      <button type="button" class="main" id="report" aria-describedby="report-about" onClick={acts.report}>
        {words('popup/report')}
      </button>
      <p class="soft" id="report-about">
        {words('popup/report/about')}
      </p>
    </section>
  );
}
