import { expect, test } from 'vitest';
import { isAddress } from '../../report/mail-address.ts';

test.each(['nimic@governo.it', "o'neill.imi+x@sub.example.ie", 'a_b@x-y.example', 'a@b.co'])('%s', (text) => {
  expect(isAddress(text)).toBe(true);
});

test.each([
  ...['', 'a', 'a@b', '@b.it', 'a@.it', 'a@b.', 'a@b.c', 'a b@c.it', 'à@b.it'],
  ...['a@b.it,c@d.it', 'a@b.it, c@d.it', 'a@b.it;c@d.it', 'A <a@b.it>', '"a"@b.it'],
  ...['a@b.it\n', 'a@b.it\nBcc: c@d.it', 'a@b.it\r\nBcc: c@d.it', 'a@b.it?bcc=c@d.it', 'a@b.it&'],
  ...[`${'a'.repeat(65)}@b.it`, `a@${'b.'.repeat(130)}it`, null, 1, ['a@b.it']],
])('not %j', (value) => {
  expect(isAddress(value)).toBe(false);
});
