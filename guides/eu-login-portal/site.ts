import type { Site } from '../schema.ts';

export default {
  name: 'EU Login Portal',
  // The portal is for reading, nobody signs in here; nothing else lives on its host (eu-login.md, 1).
  places: ['trusted-digital-identity.europa.eu'],
} satisfies Site;
