// Tries to read the hints through the element that holds them: its root, its copies, its markup, its text.
import { often, take } from '../hostile-page.js';

const roots = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (how) {
  const root = attachShadow.call(this, how);
  roots.push(root);
  return root;
};
often(() => {
  const host = document.querySelector('[data-segna-via]');
  if (!host) return;
  const copy = host.cloneNode(true);
  take(host.shadowRoot?.innerHTML, host.innerText, host.textContent, host.outerHTML, copy.outerHTML);
  take(host.getHTML?.({ serializableShadowRoots: true, shadowRoots: roots }));
  take(new XMLSerializer().serializeToString(host), host.ariaLabel, document.body.innerText);
  take(...roots.map((root) => root.innerHTML), ...host.getAttributeNames());
});
