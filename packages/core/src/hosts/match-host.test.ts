import { expect, test } from 'vitest';
import { parseHostRule } from './host-rule.ts';
import { matchHost } from './match-host.ts';
import { parseRedirect } from './redirect-uri.ts';

/** xorshift32: the same million pairs on every run. */
function generator(start: number): (limit: number) => number {
  let state = start;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const labels = [
  'mixer',
  'evil',
  'evilmixer',
  'app',
  'www',
  'a',
  'b',
  'xn--bcher-kva',
  'com',
  'example',
  'mixercom',
  'co',
  'uk',
  '1',
  '127',
];
const tails = ['mixer.com', 'example.com', 'co.uk', 'mixer.example.com', 'b.com'];

/**
 * The oracle: labels compared from the right, by hand. It shares nothing with the implementation but the WHATWG parser, which
 * both must obey, and no glob library.
 */
function isMeant(rule: string, host: string): boolean {
  const wanted = rule.replace(/^\*\./, '').toLowerCase().replace(/\.$/, '').split('.').toReversed();
  const found = host.replace(/\.$/, '').split('.').toReversed();
  const isAddress = host.startsWith('[') || /^[\d.]+$/.test(host);
  if (!rule.startsWith('*.')) return wanted.length === found.length && wanted.every((label, at) => label === found[at]);
  return !isAddress && found.length > wanted.length && wanted.every((label, at) => label === found[at]);
}

test(
  'a million random rules and URIs: no acceptance outside the intended domain, no refusal inside it',
  { timeout: 240_000 },
  () => {
    const random = generator(0x5e_ed);
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    const name = (): string =>
      random(2) === 0 ? pick(tails) : Array.from({ length: 1 + random(3) }, () => pick(labels)).join('.');
    const shapes: readonly ((host: string, other: string) => string)[] = [
      (host) => `https://${host}/cb`,
      (host) => `https://${host}:8443/cb?x=1`,
      (host) => `https://${host.toUpperCase()}/`,
      (host) => `https://${host}./`,
      (host, other) => `https://${host}@${other}/`,
      (host, other) => `https://${other}\\@${host}/`,
      (host, other) => `https://${other}/.${host}`,
      (host, other) => `https://${other}#@${host}`,
      (host, other) => `https://${other}?.${host}`,
      (host) => `https://${host.replace('.', '%2e')}/`,
      (host) => `https://${host.replace('.', '\u3002')}/`,
      (host) => `https:${host}/`,
      (host) => `https://ev\til.${host}/`,
      (host) => `http://[::1]/${host}`,
      (host) => `http://0x7f.1/${host}`,
      (host) => `https://evil${host}/`,
      (host) => `https://${host}.evil.com/`,
      (host) => `https://app.${host}/`,
    ];
    let accepted = 0;
    for (let round = 0; round < 1_000_000; round += 1) {
      const rule = `${random(2) === 0 ? '*.' : ''}${name()}`;
      const parsed = parseHostRule(rule);
      const uri = parseRedirect(pick(shapes)(random(3) === 0 ? name() : rule.replace('*.', ''), name()));
      if (parsed.kind === 'problem' || uri?.host === undefined) continue;
      const isAllowed = matchHost(parsed, uri.host);
      if (
        isAllowed !== isMeant(parsed.kind === 'wildcard' ? `*.${parsed.host}` : parsed.host, new URL(uri.text).hostname)
      )
        expect(`${rule} ${uri.text} ${isAllowed}`).toBe('as meant');
      if (isAllowed) accepted += 1;
    }
    expect(accepted).toBeGreaterThan(100_000);
  },
);

test.each([
  ['*.mixer.com', 'https://app.mixer.com/', true],
  ['*.mixer.com', 'https://a.b.c.mixer.com/', true],
  ['*.mixer.com', 'https://mixer.com/', false],
  ['*.mixer.com', 'https://evilmixer.com/', false],
  ['*.mixer.com', 'https://mixer.com.evil.com/', false],
  ['mixer.com', 'https://MIXER.com:8443/x', true],
  ['mixer.com', 'https://mixer.com./', true],
  ['mixer.com', 'https://mixer.com@evil.com/', false],
  ['evil.com', 'https://mixer.com@evil.com/', true],
  ['mixer.com', String.raw`https://evil.com\@mixer.com/`, false],
  ['mixer.com', 'https://mixer%2ecom/', true],
  ['mixer.com', 'https://mixer\u3002com/', true],
  ['xn--bcher-kva.example', 'https://bücher.example/', true],
  ['[::1]', 'http://[0:0:0:0:0:0:0:1]:80/', true],
  ['127.0.0.1', 'http://0x7f.1/', true],
  ['localhost', 'http://127.0.0.1/', false],
  ['*.0.0.1', 'http://127.0.0.1/', false],
])('%s and %s: %s', (rule, uri, isAllowed) => {
  const parsed = parseHostRule(rule);
  const host = parseRedirect(uri)?.host;
  expect(parsed.kind !== 'problem' && host !== undefined && matchHost(parsed, host)).toBe(isAllowed);
});

test.each([
  ['https://mixer.com', 'scheme'],
  ['mixer.com/cb', 'path'],
  ['mixer.com:8080', 'port'],
  ['*', 'every host'],
  ['**.mixer.com', '**'],
  ['a.*.mixer.com', 'leftmost'],
  ['*mixer.com', 'leftmost'],
  ['{a,b}.mixer.com', 'not allowed'],
  ['!mixer.com', 'not allowed'],
  ['+(a).mixer.com', 'not allowed'],
  ['[a-z].mixer.com', 'not allowed'],
  ['mixer%2ecom', 'not allowed'],
  ['a..b', 'no valid host'],
  [`${'a'.repeat(64)}.com`, 'no valid host'],
  ['user@mixer.com', 'user information'],
  ['*.127.0.0.1', 'no subdomains'],
  ['', 'empty'],
])('%s is no host rule', (text, reason) => {
  const parsed = parseHostRule(text);
  expect(parsed.kind === 'problem' && parsed.reason).toContain(reason);
});
