import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'button-on-todays-site',
      path: '/portale(/|/it/?|/it\\.html|/it/(home|homepage|home-page|index)\\.html)?',
      hosts: ['www.inail.it'],
      present: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(accedi ai servizi online|(access|go to|log ?in to|sign in to) (the |our )?online services|(accesa[tț]i|acceseaz[aă]|acces[aă]|conectați-vă) (la )?serviciil?e?[a-z]* online)$',
        },
      ],
      absent: [
        'input[type=password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi|enter|log in|sign in|conectați-vă) (con|with|cu) (spid|cie|cns)$',
        },
      ],
      evidence: 'inferred',
      source:
        'imi-inail.md 2.1 and 2.4: sections of today’s site; the label of the old one (its header was read)',
      date: '2026-09',
    },
    {
      name: 'button-on-old-site',
      path: '/cs/internet(/|\\.html|/(home|index)\\.html)?',
      hosts: ['www.inail.it'],
      present: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(accedi ai servizi online|(access|go to|log ?in to|sign in to) (the |our )?online services|(accesa[tț]i|acceseaz[aă]|acces[aă]|conectați-vă) (la )?serviciil?e?[a-z]* online)$',
        },
      ],
      absent: [
        'input[type=password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi|enter|log in|sign in|conectați-vă) (con|with|cu) (spid|cie|cns)$',
        },
      ],
      evidence: 'reported',
      source: 'imi-inail.md 2.4: label in the header of the old site, top right',
      date: '2021',
    },
    {
      name: 'link-to-access',
      path: '/portale(/|/it/?|/it\\.html|/it/(home|homepage|home-page|index)\\.html)?|/cs/internet(/|\\.html|/(home|index)\\.html)?',
      hosts: ['www.inail.it'],
      present: [
        'header :is(a[href*="//gestioneaccessi.inail.it/IAA"], a[href*="/accedi-ai-servizi-online"])',
      ],
      absent: [
        'input[type=password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi|enter|log in|sign in|conectați-vă) (con|with|cu) (spid|cie|cns)$',
        },
      ],
      evidence: 'inferred',
      source: 'imi-inail.md 2.1: addresses of access; that the home page links to them is our reading',
      date: '2026-11-22',
    },
    {
      name: 'button-in-menu',
      path: '/portale(/|/it/?|/it\\.html|/it/(home|homepage|home-page|index)\\.html)?|/cs/internet(/|\\.html|/(home|index)\\.html)?',
      hosts: ['www.inail.it'],
      present: [{ css: 'header input#service[type=submit]', hidden: true }],
      absent: [
        'input[type=password]',
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(entra|accedi|enter|log in|sign in|conectați-vă) (con|with|cu) (spid|cie|cns)$',
        },
      ],
      evidence: 'reported',
      source: 'imi-inail.md 2.4: header of the old site, whose menu starts closed',
      date: '2021',
    },
  ],
  hints: {
    'sign-in': {
      kind: 'do',
      anchor: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(accedi ai servizi online|(access|go to|log ?in to|sign in to) (the |our )?online services|(accesa[tț]i|acceseaz[aă]|acces[aă]|conectați-vă) (la )?serviciil?e?[a-z]* online)$',
          evidence: 'reported',
          source: 'imi-inail.md 2.4: label in the header of the old site; today’s is not known',
          date: '2021',
        },
        {
          css: 'header input#service[type=submit]',
          evidence: 'reported',
          source: 'imi-inail.md 2.4: the same button by its id, whatever its language',
          date: '2021',
        },
        {
          css: 'header :is(a[href*="//gestioneaccessi.inail.it/IAA"], a[href*="/accedi-ai-servizi-online"]:not([href*="registra"]))',
          evidence: 'inferred',
          source: 'imi-inail.md 2.1: addresses of access',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10-01',
      note: 'imi-inail.md 2.2: SPID, CIE and CNS only, for everybody',
    },
    register: {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="/accedi-ai-servizi-online/registrazione"]',
          text: '^registra',
          evidence: 'reported',
          source: 'imi-inail.md 2.1: address of the old registration page',
          date: '2021',
        },
        {
          css: 'header a, nav a',
          text: '^registrati$',
          evidence: 'reported',
          source: 'Seed 002: «selezionare “Registrati”»',
          date: '2016',
        },
      ],
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'Seed 002 began with «Registrati»; imi-inail.md 2.2: no new INAIL credentials since 28 February 2021',
    },
  },
} satisfies Page;
