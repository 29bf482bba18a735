import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  /** Gives the link its address, of a file or a mail, at the moment when it is pressed. */
  press(link: HTMLAnchorElement): void;
  children: ComponentChildren;
}

/** A link out of the browser. It is the person's own press that saves or opens: a script may not (promise 4). */
export function OutLink({ class: looks, press, children }: Props) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it has its real address when the browser follows it
    <a class={looks} href="#out" onClick={({ currentTarget }) => press(currentTarget)}>
      {children}
    </a>
  );
}
