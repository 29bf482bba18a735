// Closes the hints' place above the page.
import { onHost } from '../hostile-page.js';

onHost((host) => host.matches(':popover-open') && host.hidePopover());
