import type { Guides } from '../../guides/schema.ts';
import { fileOfPage } from './page-rules.ts';

/** Hosts on which nothing else lives; every other place is a folder. */
const WHOLE = ['sorry.ec.europa.eu', 'trusted-digital-identity.europa.eu'];

const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Problems with the places of sites: Segnavia is awake on exact hosts and folders only (promise 3). */
export function wrongSites({ sites }: Guides): string[] {
  return Object.entries(sites).flatMap(([id, { name, places }]) => {
    const file = `guides/${id}/site.ts`;
    const wrong = places.filter((place) => {
      const [host = '', ...folders] = place.split('/');
      if (WHOLE.includes(place)) return false;
      return !HOST.test(host) || folders.length === 0 || folders.some((folder) => !/^[\w.~-]+$/.test(folder));
    });
    return [
      ...(name.trim() ? [] : [`${file}: write \`name\`: what people call the site.`]),
      ...(places.length > 0 ? [] : [`${file}: write \`places\`: a site without an address is never met.`]),
      ...wrong.map(
        (place) =>
          `${file}: "${place}" must be an exact host and a folder, as in "ecas.ec.europa.eu/cas": no https://, no *, no / at the end.`,
      ),
    ];
  });
}

/** Problems between guides and practice pages: every page with a guide has a practice page. */
export function wrongPractice({ pages }: Guides, practicePages: string[]): string[] {
  return [
    ...Object.keys(pages)
      .filter((page) => !practicePages.includes(page))
      .map(
        (page) =>
          `${fileOfPage(page)} has no practice page: write practice/${page}.html, with <meta name="practice-url" content="https://…"> in its first line.`,
      ),
    ...practicePages
      .filter((page) => !Object.hasOwn(pages, page))
      .map((page) => `practice/${page}.html shows a page that we do not know: write ${fileOfPage(page)}.`),
  ];
}
