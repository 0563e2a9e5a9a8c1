import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Client, LogoState } from '@mixer-oauth/core';

/** What is at the path of each logo that is a file, by the path as the manifest has it. */
export async function logoStates(clients: readonly Client[], root: string): Promise<ReadonlyMap<string, LogoState>> {
  const paths = new Set(
    clients.flatMap(({ logo }) => (logo && !/^[a-z][a-z\d+.-]*:/i.test(logo.value) ? [logo.value] : [])),
  );
  return new Map(await Promise.all([...paths].map(async (logo) => [logo, await logoState(logo, root)] as const)));
}

async function logoState(logo: string, root: string): Promise<LogoState> {
  const file = path.resolve(root, logo);
  if (!isInside(file, root)) return 'outside';
  try {
    // A link inside the repository may lead out of it.
    if (!isInside(await realpath(file), await realpath(root))) return 'outside';
    await using handle = await open(file, 'r');
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return isImage(buffer.subarray(0, bytesRead)) ? 'image' : 'not-an-image';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'not-an-image' : 'missing';
  }
}

function isInside(file: string, root: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

// PNG, JPEG, GIF, WebP, BMP, ICO: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
const signatures = [
  /^\x89PNG\r\n\x1A\n/,
  /^\xFF\xD8\xFF/,
  /^GIF8[79]a/,
  /^RIFF[\s\S]{4}WEBP/,
  /^BM/,
  /^\0\0\x01\0/,
  /^[\s\S]{4}ftypavif/,
];

function isImage(head: Buffer): boolean {
  const text = head.toString('latin1');
  return (
    signatures.some((signature) => signature.test(text)) ||
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[\s\S]*?)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[\s\S]*?>\s*)?<svg\b/i.test(text)
  );
}
