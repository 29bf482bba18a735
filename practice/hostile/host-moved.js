// Moves the hints into a box that nobody sees.
import { onHost } from '../hostile-page.js';

const away = document.createElement('div');
away.style.display = 'none';
document.documentElement.append(away);
onHost((host) => host.parentElement !== away && away.append(host));
