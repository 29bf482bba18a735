// Changes the address and the history, again and again.
import '../hostile-page.js';

let count = 0;
const timer = setInterval(() => {
  history.replaceState(null, '', `${location.pathname}${location.search}#${count}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  if (++count > 60) clearInterval(timer);
}, 20);
