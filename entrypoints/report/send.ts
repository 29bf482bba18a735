import { copyText } from '../../platform/clipboard.ts';
import { offerDownload } from '../../platform/download.ts';
import { redact } from '../../platform/redact.ts';
import { eml } from '../../report/eml.ts';
import { mailto } from '../../report/mailto.ts';
import type { ReportFormat, ReportView } from '../../views/report/view.ts';
import { revealedLayer } from './originals.ts';

/** Key of the sentence that follows an action. */
type Notice = `report/said/${string}`;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Screenshot with what the person has revealed, and their boxes painted over it, as PNG in Base64; null if it is not attached. */
function redactedScreenshot({ screenshot }: ReportView, image: HTMLImageElement | null): string | null {
  if (!screenshot?.isAttached || !image) return null;
  return redact(image, screenshot.revealedSource === null ? null : revealedLayer(), screenshot.boxes);
}

/** Points the link at a file with the report. */
export function saveReport(
  link: HTMLAnchorElement,
  format: ReportFormat,
  image: HTMLImageElement | null,
  view: ReportView,
  now: Date,
): Notice {
  const name = `segnavia-${now.toISOString().slice(0, 10)}`;
  const { subject, text, recipient } = view;
  if (format === 'txt') {
    offerDownload(link, `${name}.txt`, `${subject}\n\n${text}\n`, 'text/plain;charset=utf-8');
  } else if (format === 'png') {
    offerDownload(link, `${name}.png`, bytesOf(redactedScreenshot(view, image) ?? ''), 'image/png');
  } else {
    const mail = {
      to: recipient.address,
      subject,
      text,
      png: redactedScreenshot(view, image),
      screenshotName: `${name}.png`,
      description: view.maskedDescription,
    };
    offerDownload(link, `${name}.eml`, eml(mail), 'message/rfc822');
  }
  return 'report/said/saved';
}

/** Points the link at a `mailto:` address. Text that is too long for it goes to the clipboard. */
export async function mailReport(link: HTMLAnchorElement, view: ReportView): Promise<Notice> {
  const { subject, text, recipient, say } = view;
  const { href, rest } = mailto({
    to: recipient.address,
    subject,
    text,
    continuation: say('report/out/more'),
  });
  link.href = href;
  if (!rest) return 'report/said/mail';
  return (await copyText(rest)) ? 'report/said/mail-rest' : 'report/said/mail-cut';
}

/** Copies the report, or selects its text in the field if the browser does not allow copying. */
export async function copyReport(field: HTMLTextAreaElement, { subject, text }: ReportView): Promise<Notice> {
  if (await copyText(`${subject}\n\n${text}`)) return 'report/said/copied';
  field.focus();
  field.select();
  return 'report/said/not-copied';
}
