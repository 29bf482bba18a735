import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'ways-below-mobile-app',
      path: '/cas/userdata/mobileApp/manageMyMobileDevices\\.cgi',
      present: [
        'a:is([href*="/mobileApp/"], [href^="add" i], [href^="delete" i]):not([href*="manageMyMobileDevices.cgi"]), form[action*="/mobileApp/"]:not([action*="manageMyMobileDevices.cgi"])',
      ],
      absent: ['input[type=password]', 'main [role=alert]'],
      evidence: 'inferred',
      source: 'eu-login.md 1 (address, E14) and 3.6 (entries); that they stand in the same folder is a guess',
      date: '2025',
    },
    {
      name: 'entry-names-pin',
      path: '/cas/userdata/mobileApp/manageMyMobileDevices\\.cgi',
      present: [
        'h1, h2',
        {
          css: 'a, button, [role=button], [role=link], input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])(PIN|ПИН)([^a-zÀ-ῼ]|$)',
        },
      ],
      absent: ['input:not([type=hidden], [type=submit], [type=search])', 'main [role=alert]'],
      evidence: 'reported',
      source: 'Seed 001, screenshot: three entries, one names the PIN; nothing to type',
      date: '2025',
    },
  ],
  hints: {
    add: {
      kind: 'do',
      anchor: [
        {
          css: 'a:is([href*="/mobileApp/add" i], [href^="add" i])',
          evidence: 'inferred',
          source: 'eu-login.md 3.6: “Add a mobile device”; the address is a guess',
          date: '2026-11-22',
        },
        {
          css: ':is(main, #content) :is(a, button, [role=button], [role=link])',
          text: '(^|[^a-zÀ-ῼ])(добав|přida|tilføj|.* hinzuf|hinzuf|προσθ|add|añad|agreg|lisa|lisää|ajout|cuir|doda|hozzáad|.* hozzáad|aggiung|pridė|pievien|żid|toevoeg|.* toevoeg|adicion|adăug|prida|lägg till)',
          evidence: 'inferred',
          source: 'eu-login.md 3.6: “Add a mobile device”; translations are ours',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'two-factor-page',
      date: '2025',
      note: 'Seed 001: first install the app, then add the phone; one EU Login account for each phone (eu-login.md 3.7)',
    },
    delete: {
      kind: 'know',
      anchor: [
        {
          css: 'a:is([href*="/mobileApp/delete" i], [href*="/mobileApp/remove" i], [href^="delete" i])',
          evidence: 'inferred',
          source: 'Seed 001, screenshot: «Cancellare un dispositivo mobile»; the address is a guess',
          date: '2026-11-22',
        },
        {
          css: ':is(main, #content) :is(a, button, [role=button], [role=link])',
          text: '(^|[^a-zÀ-ῼ])(изтри|премах|smaz|odstra|odebr|slet|fjern|lösch|.* lösch|entfern|διαγρ|αφαίρ|κατάργ|delete|remove|elimin|borr|suprim|kustut|eemald|poist|supprim|scrios|izbri|ukloni|obri|töröl|.* törl|eltávol|cancell|rimuov|ištrin|pašalin|dzēs|noņem|ħassar|neħħi|verwijder|.* verwijder|usu[nń]|apag|remov|[șş]terge|vymaz|zmaz|odstrá|ta bort|radera)',
          evidence: 'inferred',
          source: 'eu-login.md 3.6 and seed 001; translations are ours',
          date: '2026-11-29',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 5: an app that was installed anew works only after its device has been deleted and added again',
    },
    'change-pin': {
      kind: 'know',
      anchor: [
        {
          css: 'a:not([href*=help i], [href*="#"]), button, [role=button], [role=link], input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])(PIN|ПИН)([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'Seed 001, screenshot: «Cambiare il codice PIN per l’app EU Login»',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 5: the official article on a forgotten PIN says not to follow its steps for now',
    },
  },
} satisfies Page;
