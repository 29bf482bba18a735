import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { errorsIn } from '../../engine/page/errors.ts';

/** Characters of an error that the finder takes. */
const MOST = 500;

/** Reads what the page says is wrong when the popup opens, so that the overlay need not hold what finds it. */
export default defineUnlistedScript(() => errorsIn(document).join(' ').slice(0, MOST));
