import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

// The library's own deflate: Node's gives other bytes on another processor.
configure({ useCompressionStream: false, useWebWorkers: false });

/** Files by their names in the archive, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** First day that a zip archive can hold, at midnight wherever one is: an archive has no time zone. */
const firstDay = () => new Date(1980, 0, 1);

/** Mode of a file: those of a script that a shell runs by its first two letters, as Windows keeps no modes. */
const modeOf = (content: Uint8Array) => (content[0] === 0x23 && content[1] === 0x21 ? 0o100755 : 0o100644);

/** Packs files into a zip archive: the same bytes wherever and whenever, in whatever order the files come. */
export async function archive(files: Files): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    lastModDate: firstDay(),
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  // By code unit, which no language of a computer changes.
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) as Uint8Array;
    await writer.add(name, new Uint8ArrayReader(content), { unixMode: modeOf(content) });
  }
  return writer.close();
}

/** Files of a zip archive. */
export async function unpack(packed: Uint8Array): Promise<Files> {
  const reader = new ZipReader(new Uint8ArrayReader(packed));
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  await reader.close();
  return files;
}
