// Sets up copies of the hints' element beside it.
import { onHost } from '../hostile-page.js';

onHost((host) => {
  if (document.querySelectorAll('[data-segna-via]').length < 4) document.body.append(host.cloneNode(true));
});
