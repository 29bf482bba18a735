import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import { whenThere } from './hints.js';

// It shows one hint after the other; the first one opens without a sign before it.
whenThere((hints) => {
  const steps = hints.map(({ element, text }) => ({ target: element, content: text, skipBeacon: true }));
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(createElement(Joyride, { steps, run: true, continuous: true }));
});
