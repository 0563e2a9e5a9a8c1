import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseManifest } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { logoStates } from './logo-states.ts';
import { makeFolder } from './testing/make-folder.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test.each([
  ['logo.png', 'image'],
  ['logo.svg', 'image'],
  ['photo.jpg', 'image'],
  ['words.png', 'not-an-image'],
  ['folder', 'not-an-image'],
  ['none.png', 'missing'],
  ['../logo.png', 'outside'],
  ['/etc/passwd', 'outside'],
  ['out.png', 'outside'],
  ['https://example.com/logo.png', undefined],
])('%s: %s', (logo, state) => {
  const outside = makeFolder({ 'logo.png': png });
  const folder = makeFolder({
    'logo.png': png,
    'logo.svg': '<?xml version="1.0"?>\n<!-- a logo -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    'words.png': 'no image',
    'folder/x': '',
  });
  symlinkSync(path.join(outside, 'logo.png'), path.join(folder, 'out.png'));
  const { manifest } = parseManifest(`version: 1\nclients:\n  a: { logo: '${logo}' }\n`, 'mixer-oauth.yml');
  expect(logoStates(manifest.clients, folder).get(logo)).toBe(state);
});
