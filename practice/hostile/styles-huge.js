// Tries to blow the hints up: a root size of 40 px, and lines, letters and words far apart.
import { style } from '../hostile-page.js';

style(
  'html { font-size: 40px !important; line-height: 4 !important; letter-spacing: 9px; word-spacing: 30px; }',
);
