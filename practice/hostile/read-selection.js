// Tries to read the hints by selecting everything, and from what is then copied.
import { often, take } from '../hostile-page.js';

document.addEventListener('copy', ({ clipboardData }) =>
  take(clipboardData?.getData('text/html'), String(getSelection())),
);
often(() => {
  const before = document.activeElement;
  getSelection()?.selectAllChildren(document.documentElement);
  take(String(getSelection()), getSelection()?.getRangeAt(0).cloneContents().textContent);
  document.execCommand('copy');
  getSelection()?.removeAllRanges();
  before?.focus?.();
});
