import { existsSync, readFileSync } from 'node:fs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where the header chunk IHDR keeps width and height. Source: PNG specification §11.2.1. */
const widthAt = 16;
const heightAt = 20;

/** The size of a PNG in pixels; "missing" without a file, "noPng" for other content. */
export function pngSize(file: string): { readonly width: number; readonly height: number } | 'missing' | 'noPng' {
  if (!existsSync(file)) return 'missing';
  const bytes = readFileSync(file);
  if (bytes.length < heightAt + 4 || !bytes.subarray(0, signature.length).equals(signature)) return 'noPng';
  return { width: bytes.readUInt32BE(widthAt), height: bytes.readUInt32BE(heightAt) };
}
