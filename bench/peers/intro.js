import 'intro.js/minified/introjs.min.css';
import introJs from 'intro.js';
import { whenThere } from './hints.js';

// Its signs (hints) on the other elements, and the first hint open.
whenThere(([first, ...others]) => {
  introJs
    .hint()
    .setOptions({ hintAnimation: false, hints: others.map(({ element, text }) => ({ element, hint: text })) })
    .render();
  introJs
    .tour()
    .setOptions({ steps: [{ element: first.element, intro: first.text }] })
    .start();
});
