// Makes the hints, and all around them, transparent, so that a press meant for something else meets them.
import { onHost, style } from '../hostile-page.js';

style('html, body, [data-segna-via] { opacity: 0.001 !important; }');
onHost((host) => host.style.opacity !== '0' && host.style.setProperty('opacity', '0', 'important'));
