import type { Page } from '../../schema.ts';

export default {
  signatures: [
    {
      name: 'ways-below-userdata',
      path: '/cas/userdata/myAccount\\.cgi',
      present: [
        'a[href*="manageMyMobileDevices.cgi"], a[href*="ShowDetails.cgi"], a[href*="/cas/userdata/"]:not([href*="myAccount.cgi"]), a[href*="/cas/eim/external/restricted/"]',
      ],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm', 'main [role=alert]'],
      evidence: 'reported',
      source: 'eu-login.md 1 (addresses, E14) and 3.6 (entries)',
      date: '2025',
    },
    {
      name: 'eid-and-way-out',
      path: '/cas/userdata/myAccount\\.cgi',
      present: [
        {
          css: 'a, button, [role=button], [role=link], input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
        },
        'a[href*="/cas/logout"]',
      ],
      absent: ['input[type=password]', 'form#whoamiForm', 'form#loginForm', 'main [role=alert]'],
      evidence: 'inferred',
      source: 'eu-login.md 3.6: entries that name the eID; one is signed in',
      date: '2025',
    },
  ],
  hints: {
    'mobile-devices': {
      kind: 'do',
      anchor: [
        {
          css: 'a[href*="manageMyMobileDevices.cgi"]',
          evidence: 'reported',
          source: 'eu-login.md 1: address of the page with the devices (E14)',
          date: '2025',
        },
        {
          css: ':is(main, #content) :is(a, button, [role=button], [role=link])',
          text: '^(?!.*(phone|telef|telé|тел|τηλ|puhelin|numer|númer|numéro|nummer)).*(мобилн|mobil|κινητ|φορητ|móvil|móve|móibíl|mobbli|mobiel)',
          evidence: 'inferred',
          source: 'eu-login.md 3.6: “Manage my mobile devices”; translations are ours',
          date: '2026-11-29',
        },
        {
          css: ':is(a, button, [role=button], [role=link]):not(header *, footer *, nav *, aside *, [role=search] *)',
          text: '^(?!.*(phone|telef|telé|тел|τηλ|puhelin|numer|númer|numéro|nummer)).*(мобилн|mobil|κινητ|φορητ|móvil|móve|móibíl|mobbli|mobiel)',
          evidence: 'inferred',
          source: 'eu-login.md 3.6: “Manage my mobile devices”, in a page without a main part',
          date: '2026-11-30',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: check that the phone has been added',
    },
    'change-password': {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="change/changePassword.cgi"]',
          evidence: 'reported',
          source: 'eu-login.md 1: address of the change',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: every three months, as the coordinator says',
    },
    configure: {
      kind: 'know',
      anchor: [
        {
          css: 'a[href*="/userdata/configure" i]',
          evidence: 'inferred',
          source: 'In the manner of the other addresses of My account (eu-login.md 1)',
          date: '2026-11-29',
        },
        {
          css: ':is(main, #content) :is(a, button, [role=button], [role=link])',
          text: '(конфигур|настро|konfigur|skonfig|configur|nastav|indstil|einricht|einstell|διαμόρφ|διαμορφ|ρυθμ|set ?up my|seadista|määrit|paramètr|cumraigh|postavk|beáll|konfigūr|sukonfig|iestat|ikkonfigura|instel|ustaw|inställ)',
          evidence: 'reported',
          source: 'eu-login.md 3.6: “Configure my account”; translations are ours',
          date: '2025',
        },
        {
          css: ':is(a, button, [role=button], [role=link]):not(header *, footer *, nav *, aside *, [role=search] *)',
          text: '(конфигур|настро|konfigur|skonfig|configur|nastav|indstil|einricht|einstell|διαμόρφ|διαμορφ|ρυθμ|set ?up my|seadista|määrit|paramètr|cumraigh|postavk|beáll|konfigūr|sukonfig|iestat|ikkonfigura|instel|ustaw|inställ)',
          evidence: 'inferred',
          source: 'eu-login.md 3.6: “Configure my account”, in a page without a main part',
          date: '2026-11-30',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 3.3 and 3.6: “Always require multi-factor authentication” can lock one out; address unknown',
    },
    'security-keys': {
      kind: 'know',
      unanchored: 'silent',
      anchor: [
        {
          css: 'a[href*="/cas/userdata/webauthn/"]',
          evidence: 'reported',
          source: 'problems.md: folder of “addSecurityKey.cgi” (2023); the entry is quoted by the portal',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'problems.md, P09: keys and trusted platforms are ways without a smartphone; whether IMI accepts each is not known',
    },
    eids: {
      kind: 'know',
      anchor: [
        {
          css: 'a, button, [role=button], [role=link]',
          text: '^(?!.*PANIC).*(^|[^a-zÀ-ῼ])eIDs([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'problems.md: “Manage my eIDs”, then “Link my eID”',
          date: '2025',
        },
        {
          css: 'a:not([href*=link i], [id*=link i], [name*=link i]), button:not([href*=link i], [id*=link i], [name*=link i]), [role=link]:not([href*=link i], [id*=link i], [name*=link i])',
          text: '^(?!.*(изтри|премах|smaz|odstra|odebr|slet|fjern|lösch|entfern|διαγρ|αφαίρ|κατάργ|delete|remove|elimin|borr|suprim|kustut|eemald|poist|supprim|scrios|izbri|ukloni|obri|töröl|törl|eltávol|cancell|rimuov|ištrin|pašalin|dzēs|noņem|ħassar|neħħi|verwijder|usu[nń]|apag|remov|[șş]terge|vymaz|zmaz|odstrá|ta bort|radera|PANIC|свърз|propoj|forbind|tilknyt|knüpf|verbind|σύνδε|συνδέ|link|vincul|enlaz|seo|liit|yhdist|lier|reli|associ|nasc|ceang|povez|povež|összekap|kapcsol|colleg|sus(ie|ij)|saist|għaqqad|qabbad|koppel|koppl|po[lł][aą]cz|powi[aą]|lig|asoci|conect|lega|prepoj|länk|anslut)).*(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
          evidence: 'inferred',
          source:
            'problems.md: “Manage my eIDs”; where the word has no plural, what is neither a link of one nor a deletion',
          date: '2026-11-30',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'problems.md, P13: an eID that is linked signs in to this account; one that is not opens a second account',
    },
    'link-eid': {
      kind: 'not',
      anchor: [
        {
          css: ':is(a, [role=link]):is([href*=link i], [id*=link i]):not([href*=unlink i], [href*=remove i], [href*=delete i], [id*=unlink i])',
          text: '^(?!.*PANIC).*(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'eu-login.md 3.6 and 4: “Link my eID”, «Lier mon eID»; the other entry with eID says PANIC',
          date: '2025',
        },
        {
          css: 'a:not([href*=unlink i], [id*=unlink i], [name*=unlink i]), button:not([href*=unlink i], [id*=unlink i], [name*=unlink i]), [role=link]:not([href*=unlink i], [id*=unlink i], [name*=unlink i])',
          text: '^(?!.*(изтри|премах|smaz|odstra|odebr|slet|fjern|lösch|entfern|διαγρ|αφαίρ|κατάργ|delete|remove|elimin|borr|suprim|kustut|eemald|poist|supprim|scrios|izbri|ukloni|obri|töröl|törl|eltávol|cancell|rimuov|ištrin|pašalin|dzēs|noņem|ħassar|neħħi|verwijder|usu[nń]|apag|remov|[șş]terge|vymaz|zmaz|odstrá|ta bort|radera|PANIC))(?=.*(свърз|propoj|forbind|tilknyt|knüpf|verbind|σύνδε|συνδέ|link|vincul|enlaz|seo|liit|yhdist|lier|reli|associ|nasc|ceang|povez|povež|összekap|kapcsol|colleg|sus(ie|ij)|saist|għaqqad|qabbad|koppel|koppl|po[lł][aą]cz|powi[aą]|lig|asoci|conect|lega|prepoj|länk|anslut)).*(^|[^a-zÀ-ῼ])eID([^a-zÀ-ῼ]|$)',
          evidence: 'inferred',
          source: 'The word for a link beside “eID”; translations are ours',
          date: '2026-11-30',
        },
      ],
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: attempts with SPID are a reason why IMI does not let one in',
    },
    'remove-all-devices': {
      kind: 'last',
      anchor: [
        {
          css: 'a, button, [role=button], [role=link], input[type=submit]',
          text: '(^|[^a-zÀ-ῼ])PANIC([^a-zÀ-ῼ]|$)',
          evidence: 'reported',
          source: 'eu-login.md 3.6: “Delete all my devices and eID (PANIC)”',
          date: '2025',
        },
      ],
      evidence: 'reported',
      source: 'eu-login-portal',
      date: '2025',
      note: 'eu-login.md 5: the process for a lost second factor; the password alone must still open My account',
    },
    'delete-account': {
      kind: 'last',
      evidence: 'reported',
      source: 'nimic',
      date: '2025',
      note: 'Seed 001: after more than three attempts; imi-inail.md 3: risky, a registry warns against it. Never pointed at: no public page quotes the entry',
    },
  },
} satisfies Page;
