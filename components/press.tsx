import type { ComponentChildren } from 'preact';
import { focusHeading } from './focus-heading.ts';

interface Props {
  class: string;
  /** Id of the heading to focus, if it is not that of the button's own section. */
  heading?: string;
  describedBy?: string;
  onPress: () => void;
  children: ComponentChildren;
}

/** Button that disappears when pressed: hands the focus to a heading first. */
export function Press({ class: className, heading, describedBy, onPress, children }: Props) {
  return (
    <button
      type="button"
      class={className}
      aria-describedby={describedBy}
      onClick={(event) => {
        focusHeading(event, heading);
        onPress();
      }}
    >
      {children}
    </button>
  );
}
