// Defines the hints' element itself, to be there when it is made.
import { often, take } from '../hostile-page.js';

customElements.define(
  'segna-via',
  class extends HTMLElement {
    #root = this.attachShadow({ mode: 'open' });
    connectedCallback() {
      often(() => take(this.#root.textContent, this.innerHTML));
    }
  },
);
