import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/authenticate'],
    present: [
      {
        css: '[role=option], [id^="verif-method-dd-"]:not(#verif-method-dd-id), .verif-method-dd-options > *, select#loginStrength option',
        count: 1,
      },
      {
        css: '[role=option], [id^="verif-method-dd-"]:not(#verif-method-dd-id), .verif-method-dd-options > *, select#loginStrength option',
        text: '^Token(?! CRAM)([^a-zÀ-ῼ]|$)',
      },
      {
        css: ':is(#verif-method-dd-id, [role=combobox], [aria-haspopup=listbox]) *',
        text: '(^|[^a-zÀ-ῼ])(PIN|ПИН|QR)([^a-zÀ-ῼ]|$)',
        count: 0,
      },
    ],
    evidence: 'inferred',
    source:
      'imi-inail.md 1.9; seed 001, screenshots: the open list holds every method, and this one is called Token',
    date: '2025',
  },
  remedies: {
    'add-phone': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'nimic',
      date: '2025',
    },
    'own-pin': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'two-factor-page',
      date: '2025',
    },
    'right-account': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'imi-note',
      date: '2024-06',
    },
  },
} satisfies Symptom;
