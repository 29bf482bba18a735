import { expect, test } from 'vitest';
import { guides } from '../../../guides/index.ts';
import { speechIn } from '../../../platform/speech.ts';
import { factsFrom } from '../../../views/facts.ts';
import { certaintyOf, placeView } from '../../../views/popup/place.ts';
import { facts } from '../../checks/facts.ts';

import { popupData } from './data.ts';

const NOW = '2026-11-28T10:00:00Z';
const speech = speechIn('en', {}, new Date(NOW));

/** Popup over a sign-out page that a signature which is not enough alone recognised; `before`: page of the tab before it. */
function dataAfter(before: string | null) {
  const signature = guides.pages['eu-login/signed-out']?.signatures.findIndex(({ unsure }) => unsure) ?? -1;
  const status = { page: 'eu-login/signed-out', signature, cookies: true };
  const since = '2026-11-28T09:59:00Z';
  const pages = { page: status.page, since, before: before === null ? null : { page: before, since } };
  const address = new URL('https://ecas.ec.europa.eu/cas/logout');
  const general = { ...facts(), now: NOW };
  return popupData({ facts: factsFrom(general, { address, whereabouts: status, pages }, guides) });
}

test.each([
  [null, 'Is this the page “EU Login: signed out”?', false],
  ['eu-login/help', 'Is this the page “EU Login: signed out”?', false],
  ['eu-login/my-account', 'EU Login: signed out', true],
])('a likely page after %s is named as “%s”', (before, name, isSaid) => {
  const data = dataAfter(before);
  expect(placeView(data, guides, speech)).toMatchObject({ kind: 'page', name });
  expect(certaintyOf(data, guides, speech) !== null).toBe(isSaid);
});
