import type { Box, PictureView } from '../../components/report/view.ts';

/** The picture with the person's own boxes painted in, as PNG in Base64. */
export function burned({ source, boxes }: PictureView, image: HTMLImageElement): string {
  const encoded = (address: string) => address.slice(address.indexOf(',') + 1);
  if (boxes.length === 0) return encoded(source);
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(image, 0, 0);
  pen.fillStyle = '#3d4754';
  const paint = ({ x, y, width: w, height: h }: Box) =>
    pen.fillRect(
      Math.floor(x * width),
      Math.floor(y * height),
      Math.ceil(w * width) + 1,
      Math.ceil(h * height) + 1,
    );
  boxes.forEach(paint);
  return encoded(canvas.toDataURL('image/png'));
}

/** Bytes of a Base64 text. */
export const bytesOf = (encoded: string) => Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));

let last: string | null = null;

/** Lets a link lead to a file of this content, to be saved when the person's own press reaches the browser. */
export function offer(link: HTMLAnchorElement, name: string, content: BlobPart, type: string): void {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([content], { type }));
  link.href = last;
  link.download = name;
}
