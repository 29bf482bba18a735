// Takes away what holds the hints above the page.
import { onHost } from '../hostile-page.js';

onHost((host) => host.hasAttribute('popover') && host.removeAttribute('popover'));
