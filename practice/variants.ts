/**
 * Named changes to a page. Most are blocks in the page's own HTML (`{{#error}}…{{/error}}`); those that
 * would have to stand in every line are done here, on the finished text.
 */

const everyPage = ['ids-gone', 'body-hidden', 'late', 'csp', 'dialog', 'no-form-ids', 'tabindex', 'wrapped'];

/** The variants that make sense for each page. The keys are all the pages there are. */
export const variantsOf: Readonly<Record<string, readonly string[]>> = {
  'imi/start': [...everyPage, 'on-webgate', 'button', 'maintenance'],
  'imi/home': everyPage,
  'imi/legacy-login': [...everyPage, 'error'],
  'imi/public': [...everyPage, 'home-link'],
  'eu-login/identify': [...everyPage, 'email-empty', 'error', 'eid-link', 'eu-login-old'],
  'eu-login/authenticate': [
    ...everyPage,
    ...['select', 'list-open', 'list-closed-in-dom', 'with-password', 'with-sms'],
    ...['other-person', 'external-inline', 'email-empty', 'no-password', 'error'],
    ...['wrong-factor', 'only-token', 'eid-person'],
  ],
  'eu-login/second-factor-pin': everyPage,
  'eu-login/second-factor-qr': [...everyPage, 'error'],
  'eu-login/blocked': ['wrapped', 'csp'],
  'eu-login/select-country': everyPage,
  'eu-login/register': [...everyPage, 'error', 'captcha'],
  'eu-login/registered': everyPage,
  'eu-login/initialise-password': [...everyPage, 'error'],
  'eu-login/reset-password': [...everyPage, 'error', 'no-captcha'],
  'eu-login/reset-requested': everyPage,
  'eu-login/change-password': [...everyPage, 'error'],
  'eu-login/password-expiring': everyPage,
  'eu-login/my-account': everyPage,
  'eu-login/mobile-devices': everyPage,
  'eu-login/add-mobile-device': [...everyPage, 'error'],
  'eu-login/initialise-app': everyPage,
  'eu-login/delete-account': everyPage,
  'eu-login/signed-in': everyPage,
  'eu-login/signed-out': everyPage,
  'eu-login/help': everyPage,
  'eu-login-portal/home': everyPage,
  'inail/home': [...everyPage, 'old-site'],
  'inail/access': [...everyPage, 'on-portale', 'tabs'],
  'inail/registration-choice': everyPage,
  'inail/registration-form': everyPage,
  'inail/registered': everyPage,
  'inail/activated': everyPage,
  'inail/first-access': everyPage,
  'inail/personal-data': everyPage,
  'inail/change-password': everyPage,
  'inail/services': everyPage,
  'inail/credentials-request': everyPage,
  'inail/attachments': everyPage,
};

/** Several variants at once, where they make each other harder. */
export const togetherOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'imi/start': [
    ['on-webgate', 'ids-gone'],
    ['button', 'ids-gone'],
    ['on-webgate', 'button'],
  ],
  'eu-login/identify': [
    ['error', 'ids-gone'],
    ['eid-link', 'ids-gone'],
    ['eu-login-old', 'ids-gone'],
    ['wrapped', 'ids-gone'],
  ],
  'eu-login/authenticate': [
    ['list-open', 'with-password'],
    ['list-open', 'with-password', 'with-sms'],
    ['list-open', 'ids-gone'],
    ['list-open', 'with-password', 'with-sms', 'ids-gone'],
    ['list-closed-in-dom', 'ids-gone'],
    ['select', 'ids-gone'],
    ['select', 'with-password', 'with-sms'],
    ['external-inline', 'other-person', 'ids-gone'],
    ['error', 'wrapped', 'ids-gone'],
    ['no-password', 'ids-gone'],
    ['no-password', 'select'],
    ['wrong-factor', 'ids-gone'],
    ['only-token', 'list-open'],
    ['only-token', 'list-open', 'ids-gone'],
    ['only-token', 'list-closed-in-dom'],
    ['only-token', 'select'],
    ['eid-person', 'external-inline', 'ids-gone'],
    ['eid-person', 'error'],
  ],
  'imi/public': [['home-link', 'ids-gone']],
  'eu-login/register': [
    ['error', 'ids-gone'],
    ['captcha', 'ids-gone'],
  ],
  'eu-login/reset-password': [
    ['error', 'ids-gone'],
    ['no-captcha', 'ids-gone'],
  ],
  'inail/home': [['old-site', 'ids-gone']],
  'inail/access': [
    ['on-portale', 'ids-gone'],
    ['tabs', 'ids-gone'],
  ],
};

/** Changes to the finished HTML, in the order in which they are made. */
const changes: Readonly<Record<string, (html: string) => string>> = {
  tabindex: numberControls,
  'no-form-ids': (html) => html.replace(/(<form\b[^>]*?) id="[^"]*"/g, '$1'),
  'ids-gone': (html) => withoutIds(labelsAroundFields(html)),
};

/** Makes the changes that a page's own HTML does not make itself. */
export function applyVariants(html: string, variants: readonly string[]): string {
  return Object.entries(changes).reduce(
    (text, [name, change]) => (variants.includes(name) ? change(text) : text),
    html,
  );
}

/** Headers that a variant sends along. Redirects after a POST count for `form-action`, so it names both hosts. */
export function headersOf(variants: readonly string[]): Record<string, string> {
  if (!variants.includes('csp')) return {};
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "form-action 'self' https://ecas.ec.europa.eu https://webgate.ec.europa.eu",
    "require-trusted-types-for 'script'",
  ];
  return { 'Content-Security-Policy': policy.join('; ') };
}

/** The real Next button has tabindex 3 (2024): a hint with tabindex 0 comes after every one of these. */
function numberControls(html: string): string {
  let next = 1;
  const main = html.indexOf('<main');
  const number = (tag: string) =>
    /type="hidden"|tabindex=/.test(tag)
      ? tag
      : tag.replace(/^<\w+/, (start) => `${start} tabindex="${next++}"`);
  return html.slice(0, main) + html.slice(main).replace(/<(input|select|button|a)\b[^>]*>/g, number);
}

/** Without ids a label knows its field only by holding it. */
function labelsAroundFields(html: string): string {
  const labels = [...html.matchAll(/<label\b[^>]*\bfor="([^"]+)"[^>]*>([\s\S]*?)<\/label>/g)];
  return labels.reduce((text, [whole, id, words]) => {
    const field = new RegExp(
      `<(?:input\\b[^>]* id="${id}"[^>]*>|select\\b[^>]* id="${id}"[\\s\\S]*?</select>)`,
    );
    return text.replace(whole, '').replace(field, (found) => `<label><span>${words}</span> ${found}</label>`);
  }, html);
}

/** Hidden inputs keep their names: they are the transaction, and the walk goes on by them. */
function withoutIds(html: string): string {
  const body = html.indexOf('<body');
  const bare = (tag: string) => {
    const gone = tag.replace(/ (?:id|class|for|aria-labelledby|aria-describedby|aria-controls)="[^"]*"/g, '');
    return gone.includes('type="hidden"') ? gone : gone.replace(/ name="[^"]*"/g, '');
  };
  return html.slice(0, body) + html.slice(body).replace(/<[a-z][^>]*>/g, bare);
}
