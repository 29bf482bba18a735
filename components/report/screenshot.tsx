import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportProps, ScreenshotView } from '../../views/report/view.ts';
import { Areas } from './areas.tsx';
import { Board } from './board.tsx';
import { BoxNumbers } from './box-numbers.tsx';
import { newBox } from './boxes.ts';

type Props = ReportProps & { screenshot: ScreenshotView };
type WithImage<Base> = Base & { image: RefObject<HTMLImageElement | null> };

function AddBox({ view, actions, screenshot: { boxes } }: Props) {
  const add = () => {
    actions.changeBoxes([...boxes, newBox(boxes.length)]);
    document.querySelector<HTMLElement>(`[data-box="${boxes.length}"]`)?.focus();
  };
  return (
    <button type="button" class="link" onClick={add}>
      {view.say('report/box/add')}
    </button>
  );
}

/** Alternative text of the screenshot, which also goes into the mail. */
function Description({ view, actions, screenshot }: Props) {
  return (
    <p class="field">
      <label for="field-picture">{view.say('report/picture/shows')}</label>
      <textarea
        id="field-picture"
        rows={2}
        value={screenshot.description}
        onInput={({ currentTarget }) => actions.write('picture', currentTarget.value)}
      />
    </p>
  );
}

function ScreenshotEditor({ image, ...props }: WithImage<Props>) {
  const [selectedIndex, select] = useState(0);
  const [hasMarks, setMarks] = useState(false);
  const { view, actions, screenshot } = props;
  const { say } = view;
  const { boxes, areas, isAttached } = screenshot;
  return (
    <>
      <p class="soft">{say('report/picture/about')}</p>
      <Board {...props} image={image} selectedIndex={selectedIndex} select={select} hasMarks={hasMarks} />
      <p id="box-how" class={boxes.length > 0 ? 'soft' : 'unseen'}>
        {say('report/box/how')}
      </p>
      {boxes[selectedIndex] && (
        <BoxNumbers view={view} actions={actions} boxes={boxes} index={selectedIndex} />
      )}
      <p class="links">
        <AddBox {...props} />
        <label class="tick">
          <input
            type="checkbox"
            checked={isAttached}
            onChange={({ currentTarget }) => actions.tick('without-picture', !currentTarget.checked)}
          />
          <span>{say('report/picture/with')}</span>
        </label>
      </p>
      {areas.length > 0 && <Areas view={view} actions={actions} areas={areas} onToggle={setMarks} />}
      <Description {...props} />
      <p class="soft">{say('report/picture/support')}</p>
    </>
  );
}

/** Screenshot of the page, or the reason why it is missing. */
export function ScreenshotSection({ view, actions, image }: WithImage<ReportProps>) {
  const { say, screenshot, missingScreenshot } = view;
  return (
    <section aria-labelledby="picture">
      <h2 id="picture" tabIndex={-1}>
        {say('report/picture')}
      </h2>
      {screenshot ? (
        <ScreenshotEditor view={view} actions={actions} screenshot={screenshot} image={image} />
      ) : (
        <p class="soft">{missingScreenshot}</p>
      )}
    </section>
  );
}
