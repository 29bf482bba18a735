import { guides } from '../../guides/index.ts';

/** The hosts of all our sites. */
export const hosts = [
  ...new Set(
    Object.values(guides.sites).flatMap(({ places }) => places.map((place) => place.split('/')[0] ?? '')),
  ),
];
