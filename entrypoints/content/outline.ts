import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '../../engine/privacy/structure.ts';
import { contentWorld } from './shared.ts';

/**
 * Reads once how the page is built, when the person says that its hints do not fit; the answer goes to our own page.
 */
export default defineUnlistedScript(() =>
  structureOf(
    document,
    new URL(location.href),
    new Date().toISOString().slice(0, 10),
    contentWorld.segnaviaPhrases,
    contentWorld.segnaviaPathWords,
  ),
);
