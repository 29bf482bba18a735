import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** Said beside the title, folded or not. */
  aside?: string;
  children: ComponentChildren;
}

/** A part of the popup that stays folded until it is needed. */
export function Fold({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <details class="fold">
        <summary>
          <h2 id={id}>{title}</h2>
          {aside && <span class="soft">{aside}</span>}
        </summary>
        <div class="folded">{children}</div>
      </details>
    </section>
  );
}
