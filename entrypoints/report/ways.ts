import { eml } from '../../checks/report/eml.ts';
import { mailto } from '../../checks/report/mailto.ts';
import type { View } from '../../components/report/view.ts';
import { copyText } from '../../platform/clipboard.ts';
import { burned, bytesOf, offer } from './files.ts';

/** What is to be said afterwards: a key of the words. */
type Said = `report/said/${string}`;

function pictureNow({ picture }: View): string | null {
  const image = document.querySelector<HTMLImageElement>('.board img');
  return picture?.along && image ? burned(picture, image) : null;
}

/** Lets the pressed link save the report as a file of this kind. */
export function save(link: HTMLAnchorElement, what: 'eml' | 'txt' | 'png', view: View): Said {
  const name = `segnavia-${new Date().toISOString().slice(0, 10)}`;
  const { subject, text, recipient } = view;
  const png = what === 'txt' ? null : pictureNow(view);
  if (what === 'png') offer(link, `${name}.png`, bytesOf(png ?? ''), 'image/png');
  else if (what === 'txt') offer(link, `${name}.txt`, `${subject}\n\n${text}\n`, 'text/plain;charset=utf-8');
  else {
    const more = { png, pictureName: `${name}.png`, shows: view.shows };
    offer(link, `${name}.eml`, eml({ to: recipient.address, subject, text, ...more }), 'message/rfc822');
  }
  return 'report/said/saved';
}

/** Lets the pressed link open the mail program; what does not fit goes to the clipboard. */
export async function mail(link: HTMLAnchorElement, view: View): Promise<Said> {
  const { subject, text, recipient, words } = view;
  const { href, rest } = mailto({ to: recipient.address, subject, text, more: words('report/out/more') });
  link.href = href;
  if (!rest) return 'report/said/mail';
  return (await copyText(rest)) ? 'report/said/mail-rest' : 'report/said/mail-cut';
}

/** Copies the whole text, or selects it where the browser does not allow that. */
export async function copy({ subject, text }: View): Promise<Said> {
  if (await copyText(`${subject}\n\n${text}`)) return 'report/said/copied';
  const shown = document.querySelector<HTMLTextAreaElement>('#text');
  shown?.focus();
  shown?.select();
  return 'report/said/not-copied';
}
