const files = import.meta.glob<string>('../../public/pictures/**/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const pictures = Object.fromEntries(
  Object.entries(files).map(([file, svg]) => [file.replace(/^.*\/pictures\/|\.svg$/g, ''), svg]),
);

/** The sketch of the page with this hint's spot ringed, as SVG text; null where there is none. */
export const pictureOf = (hint: string): string | null => pictures[hint] ?? null;

/** The hints of a page that have a sketch, by full id. */
export const picturedOn = (page: string): string[] =>
  Object.keys(pictures).filter((hint) => hint.startsWith(`${page}/`));
