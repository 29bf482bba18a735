// Listens in on the browser's own functions, where hints would have to call them.
import { take } from '../hostile-page.js';

const spied = [
  [
    Element.prototype,
    ['attachShadow', 'append', 'setAttribute', 'getBoundingClientRect', 'matches', 'closest'],
  ],
  [HTMLElement.prototype, ['showPopover', 'focus', 'click']],
  [Document.prototype, ['createElement', 'querySelectorAll', 'createTreeWalker', 'elementsFromPoint']],
  [EventTarget.prototype, ['addEventListener']],
  [Node.prototype, ['appendChild', 'insertBefore']],
];
for (const [prototype, names] of spied)
  for (const name of names) {
    const real = prototype[name];
    prototype[name] = function (...all) {
      if (this?.attributes?.['data-segna-via'] || this?.getRootNode?.() instanceof ShadowRoot)
        take(name, this.textContent);
      return real.apply(this, all);
    };
  }
