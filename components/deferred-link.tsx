import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  /** Sets the link's address before the browser follows it. */
  onPress(link: HTMLAnchorElement): void;
  children: ComponentChildren;
}

/** Link to a file or a mail that is made when it is clicked. The person's own click saves or opens it (promise 4). */
export function DeferredLink({ class: className, onPress, children }: Props) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: onPress sets the real address before the browser follows it
    <a class={className} href="#out" onClick={({ currentTarget }) => onPress(currentTarget)}>
      {children}
    </a>
  );
}
