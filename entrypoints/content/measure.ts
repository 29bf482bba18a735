import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { errorsIn } from '../../engine/page/errors.ts';
import { measurePage, rootsIn } from '../../engine/privacy/page-measurement.ts';
import { isMoving, watchStir } from '../../engine/privacy/stir.ts';
import { shadowOf } from '../../platform/native.ts';
import { contentWorld } from './shared.ts';

/**
 * Measures the page for a report, when the person asks for one; the answer goes to the background. From the first
 * measurement to the last (`isLast`), the page is watched for things that come and go.
 */
export default defineUnlistedScript(() => {
  const { isRecognised = false, isLast = true } = contentWorld.segnaviaLook ?? {};
  const host = contentWorld.segnavia?.overlay?.element ?? null;
  const surface = host && shadowOf(host);
  const hasStirred = contentWorld.segnaviaStir?.hasStirred() ?? false;
  contentWorld.segnaviaStir?.stop();
  contentWorld.segnaviaStir = isLast ? undefined : watchStir(rootsIn(document, shadowOf, host), host);
  const measurement = measurePage(document, window, shadowOf, { isRecognised, host, surface });
  return {
    ...measurement,
    isUnsteady: measurement.isUnsteady || hasStirred || isMoving(document, surface),
    errors: errorsIn(document),
  };
});
