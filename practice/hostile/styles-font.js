// Tries to see which letters the hints show, by fonts that are fetched as soon as a letter is drawn.
import { style } from '../hostile-page.js';

// Arial is the page's own, and would be fetched for the page's own words.
const families = ['system-ui', 'sans-serif', 'serif', 'Segoe UI', 'Roboto', 'Noto Sans', 'Ubuntu', 'Inter'];
const face = (name) =>
  `@font-face { font-family: "${name}"; src: url("/practice/hostile/font-file?${name}"); }`;
style(families.map(face).join('\n'));
style('[data-segna-via] { font-family: "Inter" !important; }');
