import type { Parts } from './view.ts';

/** How sure it is that this is the page, and what to press where it is not. */
export function Fit({ view, acts }: Parts) {
  const { words, where, sure } = view;
  if (where.kind !== 'page') return null;
  return (
    <p class="soft fit">
      {sure}{' '}
      <button type="button" class="link" onClick={acts.misfit}>
        {words('popup/misfit/page')}
      </button>
    </p>
  );
}
