// Tries to see which letters the hints show, by fonts that are fetched as soon as a letter is drawn.
import { style } from '../hostile-page.js';

const families = [
  'system-ui',
  'sans-serif',
  'serif',
  'Segoe UI',
  'Arial',
  'Roboto',
  'Noto Sans',
  'Ubuntu',
  'Inter',
];
style(
  families
    .map((name) => `@font-face { font-family: "${name}"; src: url("/practice/hostile/font?${name}"); }`)
    .join('\n'),
);
style('segna-via { font-family: "Inter" !important; }');
