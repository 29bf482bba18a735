// Takes the hints away, again and again.
import { onHost } from '../hostile-page.js';

onHost((host) => host.remove());
