import type { PopupProps } from '../../views/popup/view.ts';

/** Certainty that this is the recognised page, and the way out if it is not. */
export function Certainty({ view, actions }: PopupProps) {
  const { say, place, certainty } = view;
  if (place.kind !== 'page') return null;
  return (
    <p class="soft fit">
      {certainty}{' '}
      <button type="button" class="link" onClick={actions.showStructure}>
        {say('popup/misfit/page')}
      </button>
    </p>
  );
}
