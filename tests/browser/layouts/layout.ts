/** Page in a layout that nobody has tuned the overlay for. `data-anchor` marks the elements of its hints. */
export interface Layout {
  /** Feature of the layout that leaves little or unusual room. */
  name: string;
  /** Path on EU Login's host, or a whole address. */
  url: string;
  /** Page of the guide, as `site/page`. */
  answer: string;
  lang: string;
  isRtl?: boolean;
  /** The page shows an error, whose remedy may lie on the blank of a label. */
  hasProblem?: boolean;
  css: string;
  body: string;
}

/** Links as they fill side bars, menus and footers. */
export const links = (count: number, words = 'Useful link to a page of the portal'): string =>
  Array.from({ length: count }, (_, at) => `<li><a href="/portal/${at}">${words} ${at + 1}</a></li>`).join(
    '',
  );

/** Entries of a list. */
export const options = (...names: string[]): string =>
  names.map((name) => `<option>${name}</option>`).join('');

/** The site of a page, drawn as an HTML document. */
export const documentOf = ({ lang, isRtl, css, body }: Layout): string =>
  `<!doctype html><html lang="${lang}"${isRtl ? ' dir="rtl"' : ''}><meta name="viewport" content="width=device-width">
<title>Page</title><style>body { font: 16px/1.5 sans-serif; margin: 0 } ${css}</style><body>${body}</body></html>`;
