import type { NewestVersion } from './changelog.ts';

/** Facts from which is judged whether a release can be made. `changed`: files not committed, null outside of Git. */
export interface ReleaseFacts {
  changed: string[] | null;
  tags: string[];
  /** Tags of the commit that is checked out. */
  tagsHere: string[];
  /** Version in package.json. */
  current: string;
  newest: NewestVersion | null;
}

const isOlder = (version: string, than: string) =>
  version.localeCompare(than, 'en', { numeric: true, sensitivity: 'base' }) < 0;

/** Reason why no release can be made, as a sentence with what to do, or null. */
export function reasonAgainst({ changed, tags, tagsHere, current, newest }: ReleaseFacts): string | null {
  if (changed === null)
    return 'This is no Git checkout: a release is made in one, so that everybody can make it again.';
  if (changed.length > 0)
    return `Not everything is committed (${changed.length}, such as ${changed[0]}): commit it or put it away first.`;
  // At its tag, a release is made again as it was.
  if (newest?.day && tagsHere.includes(`v${newest.version}`)) return null;
  if (newest === null || newest.day !== null)
    return 'CHANGELOG.md does not begin with “## X.Y.Z (unreleased)”: write that heading, and what is new under it.';
  const { version, news } = newest;
  if (news === '') return `CHANGELOG.md says nothing under ${version}: write what is new.`;
  if (tags.includes(`v${version}`))
    return `${version} has been released (tag v${version}): write the next version in CHANGELOG.md.`;
  if (isOlder(version, current))
    return `CHANGELOG.md announces ${version}, and package.json is at ${current}: browsers take no older version.`;
  return null;
}
