import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** Text beside the title, shown even when folded. */
  summary?: string | null;
  children: ComponentChildren;
}

/** Section of the popup that stays folded until it is needed. */
export function Fold({ id, title, summary, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <details class="fold">
        <summary>
          <h2 id={id}>{title}</h2>
          {summary && <span class="soft">{summary}</span>}
        </summary>
        <div class="folded">{children}</div>
      </details>
    </section>
  );
}
