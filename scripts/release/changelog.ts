const HEADING = /^## (\d+\.\d+\.\d+) \((unreleased|\d{4}-\d\d-\d\d)\)$/m;

/** Newest version of a changelog: its number, its day, if it is released, and what is new in it. */
export interface NewestVersion {
  version: string;
  day: string | null;
  news: string;
}

/** Newest version of a changelog, or null where it begins with none. */
export function newestIn(changelog: string): NewestVersion | null {
  const [heading, version = '', day = ''] = HEADING.exec(changelog) ?? [];
  if (heading === undefined) return null;
  const rest = changelog.slice(changelog.indexOf(heading) + heading.length);
  const [news = ''] = rest.split(/^## /m);
  return { version, day: day === 'unreleased' ? null : day, news: news.trim() };
}

/** Changelog in which the newest version is released on a day (ISO 8601). */
export const dated = (changelog: string, day: string): string =>
  changelog.replace(HEADING, (_, version) => `## ${version} (${day})`);
