import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'enter-with',
      path: '/IAA(/.*)?|/cs/internet/accedi-ai-servizi-online(\\.html|/.+)|/portale/(?!.*(guid|istruzion|come-|faq|notizi|comunicat|news))([a-z-]+/)?it/(.+/)?[^/]*([Aa]cced|[Aa]ccesso|[Ll]ogin)[^/]*',
      present: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(?!.*(richie|ott[ei]|attiv|come|cos|info|scopr|request|get |obtain|how|what|guid|aiut|help|cum ))([a-zÀ-ῼ-]+ ){0,3}spid( [a-zÀ-ῼ]+)?$',
        },
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(?!.*(richie|ott[ei]|attiv|come|cos|info|scopr|request|get |obtain|how|what|guid|aiut|help|cum ))([a-zÀ-ῼ-]+ ){0,3}(cie|carta d.identità elettronica)( [a-zÀ-ῼ]+)?$',
        },
      ],
      absent: ['article, time'],
      evidence: 'inferred',
      source: 'imi-inail.md 2.1 and 2.4: “Entra con SPID” (press, 2021); address and layout are not known',
      date: '2026-11-22',
    },
    {
      name: 'three-names',
      path: '/IAA(/.*)?|/cs/internet/accedi-ai-servizi-online(\\.html|/.+)',
      present: [
        {
          css: 'button, input[type=submit], [role=button], [role=tab], form a, nav a, ul a',
          text: '^spid$',
          count: 1,
        },
        {
          css: 'button, input[type=submit], [role=button], [role=tab], form a, nav a, ul a',
          text: '^cie$',
          count: 1,
        },
        {
          css: 'button, input[type=submit], [role=button], [role=tab], form a, nav a, ul a',
          text: '^cns$',
          count: 1,
        },
      ],
      absent: ['article, time'],
      evidence: 'inferred',
      source: 'imi-inail.md 2.2: the three ways; that they stand as tabs or buttons is a guess',
      date: '2026-11-22',
    },
  ],
  hints: {
    spid: {
      kind: 'do',
      anchor: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(?!.*(richie|ott[ei]|attiv|come|cos|info|scopr|request|get |obtain|how|what|guid|aiut|help|cum ))([a-zÀ-ῼ-]+ ){0,3}spid( [a-zÀ-ῼ]+)?$',
          evidence: 'reported',
          source: 'imi-inail.md 2.4: “Entra con SPID” (press, 2021)',
          date: '2021',
        },
        {
          css: 'button, input[type=submit], [role=button], [role=tab], form a, nav a, ul a',
          text: '^spid$',
          evidence: 'inferred',
          source: 'The control that bears the name alone',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
      note: 'imi-inail.md 2.2: level 2, as the press of 2021 says',
    },
    cie: {
      kind: 'do',
      anchor: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(?!.*(richie|ott[ei]|attiv|come|cos|info|scopr|request|get |obtain|how|what|guid|aiut|help|cum ))([a-zÀ-ῼ-]+ ){0,3}(cie|carta d.identità elettronica)( [a-zÀ-ῼ]+)?$',
          evidence: 'inferred',
          source: 'In the manner of “Entra con SPID”',
          date: '2026-11-22',
        },
        {
          css: 'button, input[type=submit], [role=button], [role=tab], form a, nav a, ul a',
          text: '^cie$',
          evidence: 'inferred',
          source: 'The control that bears the name alone',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
    },
    cns: {
      kind: 'do',
      anchor: [
        {
          css: 'a, button, input[type=submit], [role=button], [role=tab]',
          text: '^(?!.*(richie|ott[ei]|attiv|come|cos|info|scopr|request|get |obtain|how|what|guid|aiut|help|cum ))([a-zÀ-ῼ-]+ ){0,3}(cns|carta nazionale dei servizi)( [a-zÀ-ῼ]+)?$',
          evidence: 'inferred',
          source: 'In the manner of “Entra con SPID”',
          date: '2026-11-22',
        },
        {
          css: 'button, input[type=submit], [role=button], [role=tab], form a, nav a, ul a',
          text: '^cns$',
          evidence: 'inferred',
          source: 'The control that bears the name alone',
          date: '2026-11-22',
        },
      ],
      evidence: 'reported',
      source: 'inail-notice',
      date: '2021-10',
    },
    delegate: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-roles',
      date: '2021',
      note: 'imi-inail.md 2.3: automatic for the legal representative in INAIL’s archives, otherwise «Associa Ditta» or a delegation',
    },
    'enter-once': {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-roles',
      date: '2021-11-08',
      note: 'imi-inail.md 2.3: INPS message 3830: the delegate must have entered the portal once before',
    },
    help: {
      kind: 'know',
      evidence: 'reported',
      source: 'inail-roles',
      date: '2021',
      note: 'imi-inail.md 2.2, 2.3 and 2.5: no exception is known; the Sede and Inail Risponde decide',
    },
  },
} satisfies Page;
