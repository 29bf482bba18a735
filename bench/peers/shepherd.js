import 'shepherd.js/dist/css/shepherd.css';
import Shepherd from 'shepherd.js';
import { whenThere } from './hints.js';

// It has no signs: one hint after the other.
whenThere((hints) => {
  const steps = hints.map(({ element, text }) => ({ attachTo: { element, on: 'right' }, text }));
  new Shepherd.Tour({ steps }).start();
});
