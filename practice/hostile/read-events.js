// Tries to read the hints from events: what they pass through, what they come from and go to.
import { take } from '../hostile-page.js';

const types =
  'click mousedown pointerdown pointerover mouseover focusin focusout keydown toggle scroll wheel copy';
for (const type of types.split(' ')) {
  const read = (event) => {
    for (const each of [...event.composedPath(), event.target, event.relatedTarget])
      if (each?.getRootNode?.() instanceof ShadowRoot || each instanceof ShadowRoot) take(each.textContent);
    if (event.target.matches?.('[data-segna-via]')) take(event.target.textContent);
  };
  for (const target of [window, document]) target.addEventListener(type, read, true);
}
