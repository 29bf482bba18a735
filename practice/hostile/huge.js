// Makes the page so large that looking at it takes all of its time: errors, attributes, words and popovers without number.
import '../hostile-page.js';

const heap = document.createElement('div');
heap.style.cssText = 'position: absolute; top: 5000px; height: 10px; overflow: hidden';
const words = 'word '.repeat(200_000);
for (let count = 0; count < 3000; count++) {
  const error = document.createElement('p');
  error.className = 'error';
  error.textContent = 'No';
  const popover = document.createElement('i');
  popover.popover = 'manual';
  heap.append(error, popover);
}
for (let count = 0; count < 100; count++) heap.setAttribute(`data-name-${count}`, words.slice(0, 20_000));
const label = document.createElement('label');
label.textContent = words;
heap.append(label);
document.body.append(heap);
for (const popover of heap.querySelectorAll('[popover]')) popover.showPopover();
