// Tries to press the hints' buttons by events of its own making.
import { often } from '../hostile-page.js';

often(() => {
  const host = document.querySelector('[data-segna-via]');
  if (!host) return;
  for (let x = 5; x < innerWidth; x += 40)
    for (let y = 5; y < innerHeight; y += 40) {
      if (document.elementFromPoint(x, y) !== host) continue;
      const where = { bubbles: true, composed: true, clientX: x, clientY: y };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        host.dispatchEvent(new MouseEvent(type, where));
    }
  for (const button of host.shadowRoot?.querySelectorAll('button, summary') ?? []) button.click();
  host.focus();
  host.click();
  for (const key of ['Enter', ' ', 'Escape', 'Tab'])
    host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  host.blur();
});
