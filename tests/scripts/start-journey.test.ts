import { describe, expect, it } from 'vitest';
import { guides } from '../../guides/index.ts';
import { journeyNames, rehearsalOf } from '../../scripts/start/journey.ts';

describe('npm start -- --journey', () => {
  it('knows every journey', () => {
    expect([...journeyNames].sort()).toEqual(Object.keys(guides.journeys).sort());
  });

  it.each([
    [
      'reset-password',
      'it',
      'request/saved-password',
      'https://ec.europa.eu/internal_market/imi-net/index_it.htm',
    ],
    ['imi-sign-in', 'el', 'sign-in/start', 'https://ec.europa.eu/internal_market/imi-net/index_el.htm'],
    ['inail-sign-in', 'en', 'sign-in/identity', 'https://www.inail.it/portale/it.html'],
    ['inail-registration', 'it', 'register/home', 'https://www.inail.it/cs/internet/home.html'],
  ])('%s in %s begins with %s on %s', async (id, lang, step, url) => {
    expect(await rehearsalOf(id, lang)).toMatchObject({ step, url });
  });

  it('calls the journey by its name', async () => {
    expect((await rehearsalOf('reset-password', 'it')).name).toBe('Reimpostare la password di EU Login');
    expect((await rehearsalOf('reset-password', 'bg')).name).toBe('Set a new EU Login password');
  });
});
