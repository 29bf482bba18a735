import 'driver.js/dist/driver.css';
import 'driver.js/dist/hints.css';
import { driver } from 'driver.js';
import { hints } from 'driver.js/hints';
import { whenThere } from './hints.js';

// Its signs (beacons) on the other elements, and the first hint open; nothing is animated.
whenThere(([first, ...others]) => {
  hints({
    beacon: { animate: false },
    hints: others.map(({ element, text }) => ({ element, popover: { description: text } })),
  }).show();
  driver({ animate: false }).highlight({ element: first.element, popover: { description: first.text } });
});
