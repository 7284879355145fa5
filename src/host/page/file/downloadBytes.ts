import { element } from '../element';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the person, as the browser does with downloads. */
export function downloadBytes(bytes: Uint8Array, fileName: string): void {
  const type = fileName.endsWith('.xlsx') ? xlsxType : 'application/octet-stream';
  const link = element('a', {
    href: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })),
    download: fileName,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
