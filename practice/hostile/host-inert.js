// Makes the hints deaf, for hands and for screen readers.
import { onHost } from '../hostile-page.js';

onHost((host) => {
  if (!host.inert) host.inert = true;
  if (!host.ariaHidden) host.ariaHidden = 'true';
});
