import type { Site } from '../schema.ts';

export default {
  name: 'INAIL',
  places: ['www.inail.it/portale', 'www.inail.it/cs/internet', 'gestioneaccessi.inail.it/IAA'],
} satisfies Site;
