import { closeSync, constants, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Client, LogoState } from '@mixer-oauth/core';
import { isInside } from './is-inside.ts';

/** What is at the path of each logo that is a file, by the path as the manifest has it. */
export function logoStates(clients: readonly Client[], root: string): ReadonlyMap<string, LogoState> {
  const paths = new Set(clients.flatMap(({ logo }) => (logo && isLogoPath(logo.value) ? [logo.value] : [])));
  return new Map([...paths].map((logo) => [logo, logoState(logo, root)] as const));
}

/** Not an address. */
export const isLogoPath = (logo: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(logo);

function logoState(logo: string, root: string): LogoState {
  const file = path.resolve(root, logo);
  if (!isInside(file, root)) return 'outside';
  try {
    // A link inside the repository may lead out of it.
    if (!isInside(realpathSync(file), realpathSync(root))) return 'outside';
    return isImage(headOf(file)) ? 'image' : 'not-an-image';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'not-an-image' : 'missing';
  }
}

function headOf(file: string): string {
  // A pipe would wait for ever.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const buffer = Buffer.alloc(512);
    return buffer.toString('latin1', 0, readSync(handle, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(handle);
  }
}

// PNG, JPEG, GIF, WebP, BMP, ICO and AVIF: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
const signatures = ['\u0089PNG\r\n', '\u00FF\u00D8\u00FF', 'GIF87a', 'GIF89a', 'BM', '\0\0\u0001\0'];
const laterSignatures = ['WEBP', 'ftypavif']; // after a length
const svg = /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^]*?\?>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE svg[^]*?>\s*)?<svg\b/i;

const isImage = (head: string): boolean =>
  signatures.some((one) => head.startsWith(one)) ||
  laterSignatures.some((one) => head.slice(4, 12).includes(one)) ||
  svg.test(head);
