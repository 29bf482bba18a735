import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['imi/start'],
    notice: true,
    present: [
      {
        css: 'p, li, td, strong, h2, h3, h4, [role=note], [role=alert], [role=status]',
        text: '^(?!.{200}).*(mainten|manuten|mantenim|wartung|onderhoud|underhåll|vedligehold|huolto|hooldus|apkop|techninė|konserwac|prace techn|údržb|vzdržev|održav|karbantart|întrețin|mentenan|поддръжк|профилакт|συντήρησ|cothabh|manutenz)',
      },
      // A bare mention of the word is no notice: day and hour stand beside it (seed 001).
      {
        css: 'p, li, td, strong, [role=note], [role=alert], [role=status]',
        text: '\\b\\d{1,2}(?:[./-]\\d{1,2}[./-]\\d{2,4}| [a-zÀ-ῼ]{3,12} \\d{4})\\D.*\\d',
      },
    ],
    evidence: 'inferred',
    source: 'Seed 001: day and hour of every maintenance are shown on the page; how is not known',
    date: '2025',
  },
  remedies: {
    wait: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
