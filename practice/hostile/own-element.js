// Defines the hints' element itself, to be there when it is made, and asks the element for its root from inside.
import { often, take } from '../hostile-page.js';

class Taken extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  connectedCallback() {
    often(() => take(this.#root.textContent, this.innerHTML));
  }
}
customElements.define('segna-via', Taken);
customElements.define('taken-div', class extends HTMLDivElement {}, { extends: 'div' });

// An element with a name of its own, such as the hints had once, is made the page's by defining its name.
const { attachInternals } = HTMLElement.prototype;
const defined = new Set();
often(() => {
  for (const host of document.querySelectorAll('[data-segna-via], html > :not(head, body)')) {
    const { localName } = host;
    if (localName.includes('-') && !defined.has(localName)) {
      defined.add(localName);
      if (!customElements.get(localName)) customElements.define(localName, class extends HTMLElement {});
      customElements.upgrade(host);
    }
    host.setAttribute('is', 'taken-div');
    customElements.upgrade(host);
    host.removeAttribute('is');
    try {
      take(attachInternals.call(host).shadowRoot?.textContent);
    } catch {}
  }
});
