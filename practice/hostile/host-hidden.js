// Hides the hints, by attribute and by style.
import { onHost } from '../hostile-page.js';

onHost((host) => {
  if (!host.hidden) host.hidden = true;
  if (host.style.display !== 'none') host.style.setProperty('display', 'none', 'important');
});
