// Changes the page a thousand times a second.
import '../hostile-page.js';

let count = 0;
const box = document.createElement('div');
addEventListener('DOMContentLoaded', () => document.body.append(box));
const storm = () => {
  for (let each = 0; each < 200; each++) {
    box.className = `storm-${each}`;
    box.replaceChildren(document.createElement('p'), document.createElement('input'));
  }
  if (++count < 60) requestAnimationFrame(storm);
  else box.remove();
};
addEventListener('load', storm);
