// Opens a modal dialog over everything, closes it, and opens it again.
import '../hostile-page.js';

const dialog = document.createElement('dialog');
dialog.textContent = 'Wait';
let count = 0;
addEventListener('load', () => {
  document.body.append(dialog);
  const timer = setInterval(() => {
    if (dialog.open) dialog.close();
    else dialog.showModal();
    if (++count >= 10) clearInterval(timer);
  }, 60);
});
