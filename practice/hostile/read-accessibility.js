// Tries to read the hints through references of its own fields to them.
import { often, take } from '../hostile-page.js';

often(() => {
  const host = document.querySelector('[data-segna-via]');
  const field = document.querySelector('input:not([type=hidden])');
  if (!host || !field) return;
  host.id = 'taken';
  field.setAttribute('aria-describedby', 'taken');
  take(...(field.ariaDescribedByElements ?? []).map(({ textContent }) => textContent));
});
