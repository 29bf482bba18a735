let latestFile: string | null = null;

/** Points a link at a file with this content, so that the browser saves it when it follows the person's click. */
export function offerDownload(link: HTMLAnchorElement, name: string, content: BlobPart, type: string): void {
  if (latestFile) URL.revokeObjectURL(latestFile);
  latestFile = URL.createObjectURL(new Blob([content], { type }));
  link.href = latestFile;
  link.download = name;
}
