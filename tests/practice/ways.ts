/**
 * Action of a script on a page. `see`: at least one such element exists; `press`: exactly one exists, and is
 * clicked; `xpath=` before a path. A press that sends a form goes on to the next page.
 */
export type Deed =
  | ['see', selector: string]
  | ['read', selector: string, text: string]
  | ['title', title: RegExp]
  | ['type', selector: string, text: string]
  | ['choose', selector: string, option: string]
  | ['keys', selector: string, ...keys: string[]]
  | ['press', selector: string]
  | ['open', address: string];

/** Way of a public script through the sign-in. */
export interface Way {
  /** Name in eu-login.md, and what it was for. */
  script: string;
  /** Variants of the practice site that have the pages of its time. */
  variants: string;
  deeds: Deed[];
}

const EMAIL = 'anna@ufficio.example';
const QR: Deed[] = [
  ['type', '#codeQr', '12345678'],
  ['press', 'input[name=_submit]'],
];
const LISTED = 'list-closed-in-dom,with-password';

/** The ways that public scripts go, each with the selectors that it uses (eu-login.md 2, 3 and 7). */
export const WAYS: Way[] = [
  {
    script: 'E1, CIRCABC: the pasted button',
    variants: 'with-password',
    deeds: [
      ['type', '#username', EMAIL],
      ['see', '[name=whoamiSubmit][accesskey][tabindex="3"]'],
      ['press', 'button.btn.btn-primary.btn-next.mt-0'],
      ['type', '#password', 'right'],
      ['press', '#verif-method-dd-id'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['press', 'input[name=_submit][value="Sign in"]'],
    ],
  },
  {
    script: 'E1, CIRCABC: a password about to expire',
    variants: 'with-password',
    deeds: [
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['type', '#password', 'expiring'],
      ['press', '[name=_submit]'],
      ['press', '#imminentForceLogin'],
    ],
  },
  {
    script: 'E2, Cypress, and its Playwright port',
    variants: 'with-password',
    deeds: [
      ['type', '#username', EMAIL],
      ['press', '.btn-primary'],
      ['type', '#password', 'right'],
      ['press', '.verif-method-dd-placeholder__icon-container'],
      ['press', '.verif-method-dd-options #verif-method-dd-PASSWORD'],
      ['press', '.btn-primary'],
    ],
  },
  {
    script: 'E3, Cypress: the method before the password',
    variants: LISTED,
    deeds: [
      ['type', '#username', EMAIL],
      ['press', 'xpath=//button[normalize-space()="Next"]'],
      ['press', '#verif-method-dd-id'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['type', '#password', 'right'],
      ['press', 'input[value="Sign in"]'],
    ],
  },
  {
    script: 'E4, Puppeteer',
    variants: LISTED,
    deeds: [
      ['type', '#username', EMAIL],
      ['press', 'button[name=whoamiSubmit]'],
      ['type', '#password', 'right'],
      ['press', '#verif-method-dd-id'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['press', 'input[type=submit]'],
    ],
  },
  {
    script: 'E5, Selenium with axe',
    variants: 'with-password',
    deeds: [
      ['type', 'form input#username', EMAIL],
      ['press', 'button[name=whoamiSubmit]'],
      ['type', 'form input#password', 'right'],
      ['press', '#verif-method-dd-id'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['press', 'input[type=submit]'],
    ],
  },
  {
    script: 'E6, Playwright on youth.europa.eu: paths and keys',
    variants: 'nine-rows',
    deeds: [
      ['type', '#username', EMAIL],
      ['press', 'xpath=//*[@id="whoamiForm"]/div[2]/div[2]/button'],
      ['type', '#password', 'right'],
      ['keys', '#verif-method-dd-id', 'Enter', 'ArrowDown', 'Enter'],
      ['press', 'xpath=//*[@id="loginForm"]/div/div[9]/input'],
      ...QR,
      ['open', 'https://ecas.ec.europa.eu/cas/login'],
      ['read', 'h1', 'Successful login'],
    ],
  },
  {
    script: 'E7, Playwright for the Solidarity Corps: no way in today',
    variants: '',
    deeds: [
      ['open', 'https://sorry.ec.europa.eu/'],
      ['title', /sorry|server inaccessibility|access denied/i],
      ['open', 'https://webgate.ec.europa.eu/imi-net/'],
      ['title', /^EU Login$/],
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['type', '#password', 'right'],
      ['press', '[name=_submit]'],
      ...QR,
    ],
  },
  {
    script: 'E8, EBSI, Puppeteer',
    variants: '',
    deeds: [
      ['see', 'xpath=//*[contains(text(), "requires you to authenticate")]'],
      ['type', 'form#whoamiForm [name=username]', EMAIL],
      ['press', 'button[title=Next]:not([disabled])'],
      ['see', `xpath=//*[text()="${EMAIL}"]`],
      ['type', 'form#loginForm [name=password]', 'right'],
      ['press', 'input[title="Sign in"]:not([disabled])'],
      ...QR,
    ],
  },
  {
    script: 'E9, LEOS, Selenium: in and out again',
    variants: 'with-password,list-open',
    deeds: [
      ['title', /^EU Login$/],
      ['see', 'xpath=//*[text()="Enter your e-mail address or unique identifier"]'],
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['see', 'xpath=//*[text()="Sign in with a different e-mail address?"]'],
      ['type', '#password', 'right'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['press', '[name=_submit]'],
      ['open', 'https://ecas.ec.europa.eu/cas/login'],
      ['see', 'xpath=//h1[normalize-space()="Successful login"]'],
      ['read', '#content a', 'Logout'],
      ['press', 'xpath=//*[@id="content"]//*[text()="Logout"]'],
      ['see', 'xpath=//*[contains(text(), "You have logged out of EU Login")]'],
      ['press', 'a[title=Login].btn-primary'],
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['type', '#password', 'right'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['press', '[name=_submit]'],
    ],
  },
  {
    script: 'E10, page object in Java: the old pages',
    variants: 'eu-login-old,select,with-password',
    deeds: [
      ['read', 'xpath=//h1/strong', 'Sign in to continue'],
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['see', '#anonymize'],
      ['type', '#password', 'right'],
      ['choose', 'select#loginStrength', 'Password'],
      ['press', '[name=_submit]'],
      ['open', 'https://ecas.ec.europa.eu/cas/login'],
      ['press', '.user-logout-link'],
      ['press', 'a[title=Login].btn-primary'],
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['type', '#password', 'right'],
      ['choose', 'select#loginStrength', 'Password'],
      ['press', '[name=_submit]'],
    ],
  },
  {
    script: 'E11, paths of the old pages',
    variants: 'eu-login-old,select,with-password',
    deeds: [
      ['type', '[name=username]', EMAIL],
      ['press', 'xpath=//*[@id="whoamiForm"]/input[2]'],
      ['type', '[name=password]', 'right'],
      ['choose', '#loginStrength', 'Password'],
      ['press', 'xpath=//*[@id="loginForm"]/div/input'],
    ],
  },
  {
    script: 'E11, also aimed at a mock: its button',
    variants: 'eu-login-old,select,with-password',
    deeds: [
      ['type', '#username', EMAIL],
      ['press', 'input.button'],
      ['type', '#password', 'right'],
      ['choose', '#loginStrength', 'Password'],
      ['press', '[name=_submit]'],
    ],
  },
  {
    script: 'E11, what went wrong',
    variants: 'with-password',
    deeds: [
      ['type', '#username', ''],
      ['press', '[name=whoamiSubmit]'],
      ['see', '.srvErrors'],
      ['type', '#username', EMAIL],
      ['press', '[name=whoamiSubmit]'],
      ['type', '#password', 'wrong'],
      ['press', '[name=_submit]'],
      ['see', '.error'],
      ['type', '#password', 'right'],
      ['press', '#verif-method-dd-id'],
      ['press', '#verif-method-dd-PASSWORD'],
      ['press', '[name=_submit]'],
    ],
  },
  ...['no-form-ids,select,with-password', 'nine-rows,list-closed-in-dom', 'eu-login-old,tabindex'].map(
    (variants): Way => ({
      script: `names alone (${variants})`,
      variants,
      deeds: [
        ['type', '[name=username]', EMAIL],
        ['press', '[name=whoamiSubmit]'],
        ['type', '[name=password]', 'expiring'],
        ['press', '[name=_submit]'],
        ['press', '[name=imminentForceLogin]'],
      ],
    }),
  ),
];
