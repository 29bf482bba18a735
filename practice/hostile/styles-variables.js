// Tries to repaint the hints through custom properties of the names that they use.
import { style } from '../hostile-page.js';

style(
  ':root, [data-segna-via] { --ink: red !important; --paper: red !important; --line: red !important; --strong: red !important; }',
);
