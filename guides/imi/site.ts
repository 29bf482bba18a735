import type { Site } from '../schema.ts';

export default {
  name: 'IMI',
  places: ['ec.europa.eu/internal_market/imi-net', 'webgate.ec.europa.eu/imi-net'],
} satisfies Site;
