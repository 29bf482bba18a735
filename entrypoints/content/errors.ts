import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { errorsIn } from '../../engine/page/errors.ts';

/** Characters of an error that the finder takes. */
const MOST = 500;

/** Reads the error messages of the page when the popup opens, so that the overlay need not contain the code for it. */
export default defineUnlistedScript(() => errorsIn(document).join(' ').slice(0, MOST));
