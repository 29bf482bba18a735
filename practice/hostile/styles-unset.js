// Tries to undress the hints by a style that unsets everything, everywhere.
import { style } from '../hostile-page.js';

style('* { all: unset !important; } [data-segna-via] { all: unset !important; display: inline !important; }');
