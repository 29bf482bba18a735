import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { errorsIn } from '../../engine/errors.ts';
import { privateSpots } from '../../engine/private-spots.ts';
import { shadowOf } from '../../platform/native.ts';

/** Looks once at the page for a report, when the person asks for one; the answer goes to the background. */
export default defineUnlistedScript(() => ({
  ...privateSpots(document, window, shadowOf),
  errors: errorsIn(document),
}));
