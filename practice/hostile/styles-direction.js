// Tries to turn the hints round: from right to left, and upright.
import { style } from '../hostile-page.js';

document.documentElement.dir = 'rtl';
style('html { direction: rtl; writing-mode: vertical-rl; text-orientation: upright; }');
