import { useState } from 'preact/hooks';
import { Board } from './board.tsx';
import { BoxNumbers } from './box-numbers.tsx';
import { added } from './boxes.ts';
import type { Parts, PictureView } from './view.ts';

type Props = Parts & { picture: PictureView };

function Add({ view, acts, picture: { boxes } }: Props) {
  const add = () => {
    acts.boxes([...boxes, added(boxes.length)]);
    document.querySelector<HTMLElement>(`[data-box="${boxes.length}"]`)?.focus();
  };
  return (
    <button type="button" class="link" onClick={add}>
      {view.words('report/box/add')}
    </button>
  );
}

/** The picture in words; whoever cannot see it, and whoever gets it, reads these. */
function Shows({ view, acts, picture }: Props) {
  return (
    <p class="field">
      <label for="field-picture">{view.words('report/picture/shows')}</label>
      <textarea
        id="field-picture"
        rows={2}
        value={picture.shows}
        onInput={({ currentTarget }) => acts.write('picture', currentTarget.value)}
      />
    </p>
  );
}

function Shown({ view, acts, picture }: Props) {
  const [chosen, choose] = useState(0);
  const { words } = view;
  const { boxes, along } = picture;
  const own = { view, acts, picture };
  return (
    <>
      <p class="soft">{words('report/picture/about')}</p>
      <Board {...own} chosen={chosen} choose={choose} />
      <p id="box-how" class={boxes.length > 0 ? 'soft' : 'unseen'}>
        {words('report/box/how')}
      </p>
      {boxes[chosen] && <BoxNumbers view={view} acts={acts} boxes={boxes} chosen={chosen} />}
      <p class="links">
        <Add {...own} />
        <label class="tick">
          <input
            type="checkbox"
            checked={along}
            onChange={({ currentTarget }) => acts.tick('without-picture', !currentTarget.checked)}
          />
          <span>{words('report/picture/with')}</span>
        </label>
      </p>
      <Shows {...own} />
      <p class="soft">{words('report/picture/support')}</p>
    </>
  );
}

/** The picture of the page, or why there is none. */
export function Picture({ view, acts }: Parts) {
  const { words, picture, noPicture } = view;
  return (
    <section aria-labelledby="picture">
      <h2 id="picture" tabIndex={-1}>
        {words('report/picture')}
      </h2>
      {picture ? <Shown view={view} acts={acts} picture={picture} /> : <p class="soft">{noPicture}</p>}
    </section>
  );
}
