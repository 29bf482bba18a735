import { exportData } from '../../platform/file.ts';
import type { OptionsData } from '../../views/options/options.ts';

/**
 * File to save; null if what is stored could not be read, since a file must be complete. Its content is in the address:
 * a `blob:` that is revoked during the download is lost.
 */
export async function exportFile(now: Date): Promise<OptionsData['file']> {
  const text = await exportData(now).catch(() => null);
  if (text === null) return null;
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  return { href, name: `segnavia-${now.toISOString().slice(0, 10)}.json` };
}
