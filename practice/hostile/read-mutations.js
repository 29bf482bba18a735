// Tries to read the hints as they are drawn, from the record of changes.
import { take } from '../hostile-page.js';

new MutationObserver((records) => {
  for (const { addedNodes, target, oldValue } of records)
    for (const each of [...addedNodes, target])
      if (each.matches?.('[data-segna-via]') || !document.contains(each))
        take(each.textContent, each.outerHTML, oldValue);
}).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
});
