import type { AreaView, ReportProps } from '../../views/report/view.ts';
import { percent } from './boxes.ts';

/** Numbers of the areas over the screenshot; their buttons say where they are. */
export function AreaMarks({ areas }: { areas: AreaView[] }) {
  return (
    <div class="marks" aria-hidden="true">
      {areas.map(({ box: { x, y, width, height }, isShown }, index) => (
        <span
          key={index}
          class={isShown ? 'shown' : ''}
          style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
        >
          <b style={x + width < 0.94 ? { left: '100%' } : { right: 0 }}>{index + 1}</b>
        </span>
      ))}
    </div>
  );
}

interface Props extends ReportProps {
  areas: AreaView[];
  onToggle(isOpen: boolean): void;
}

/** Buttons that reveal painted texts of the screenshot, or hide them again. */
export function Areas({ view, actions, areas, onToggle }: Props) {
  const { say } = view;
  const shown = areas.flatMap(({ isShown }, index) => (isShown ? index : []));
  const toggle = (index: number) =>
    actions.reveal(shown.includes(index) ? shown.filter((other) => other !== index) : [...shown, index]);
  return (
    <details class="areas" onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{say('report/reveal')}</summary>
      <p class="soft">{say('report/reveal/about')}</p>
      <ol>
        {areas.map(({ label, isShown }, index) => (
          <li key={index}>
            <button type="button" class="plain" aria-pressed={isShown} onClick={() => toggle(index)}>
              {label}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="link" onClick={() => actions.reveal([])}>
        {say('report/reveal/none')}
      </button>
    </details>
  );
}
