// Lays a picture of the page over the hints, in a view transition without end, and writes upon it.
import { onHost, style } from '../hostile-page.js';

style(`
  ::view-transition { background: red; }
  ::view-transition-group(root) { animation-duration: 100s; }
  ::view-transition-old(root) { display: none; }
  ::view-transition-new(root) { animation: none; filter: invert(1); transform: translate(80px); }
`);
let isUnderWay = false;
onHost(() => {
  if (isUnderWay) return;
  isUnderWay = true;
  document.startViewTransition?.(() => undefined);
});
