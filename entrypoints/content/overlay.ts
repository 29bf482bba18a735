import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageOverlay } from './page-overlay.ts';
import { contentWorld } from './shared.ts';

export default defineUnlistedScript(() => {
  const { segnavia } = contentWorld;
  if (segnavia && !segnavia.overlay) segnavia.overlay = new PageOverlay(segnavia);
});
