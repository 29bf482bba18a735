// Lays a see-through layer of its own over the hints, always on top.
import { often } from '../hostile-page.js';

const layer = document.createElement('div');
layer.popover = 'manual';
layer.style.cssText =
  'position:fixed;inset:0;width:100vw;height:100vh;opacity:0.01;pointer-events:none;border:0';
document.documentElement.append(layer);
often(() => {
  if (layer.matches(':popover-open')) layer.hidePopover();
  layer.showPopover();
});
