import { manifestFacts, mixerCatalogue } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import type { Client } from '../manifest.ts';
import { isRedirectAllowed } from './explain-redirect.ts';
import { parseHostRule } from './host-rule.ts';
import { matchHost } from './match-host.ts';

/**
 * The oracle knows what a rule and a URI mean because both are made from parts: labels, and where the text puts them. It parses
 * nothing and shares no code with what it judges, neither the URL parser nor the glob library.
 */
interface MadeRule {
  readonly text: string;
  readonly kind: 'literal' | 'wildcard' | 'none';
  readonly labels: readonly string[];
}
interface MadeUri {
  readonly text: string;
  readonly labels: readonly string[];
  readonly isAddress: boolean;
  readonly isTrusted: boolean; // no user information, a web scheme
}

function isMeant({ kind, labels: wanted }: MadeRule, { labels: found, isAddress, isTrusted }: MadeUri): boolean {
  if (kind === 'none' || !isTrusted || (kind === 'wildcard' && isAddress)) return false;
  if (kind === 'literal' ? wanted.length !== found.length : wanted.length >= found.length) return false;
  return wanted.every((label, at) => label === found[at + found.length - wanted.length]);
}

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
const random = generator(0x5e_ed);
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const oneIn = (chances: number): boolean => random(chances) === 0;

const domains = [
  ['mixer', 'com'],
  ['example', 'co', 'uk'],
  ['xn--bcher-kva', 'example'],
  ['localhost'],
  ['a', 'b'],
] as const;
const labels = [
  'app',
  'evil',
  'www',
  'x-1',
  'mixer',
  'com',
  '127',
  'a',
  'xn--bcher-kva',
  'mixercom',
  '_dmarc',
] as const;
const addresses = [
  {
    labels: ['127', '0', '0', '1'],
    forms: ['127.0.0.1', '127.1', '0x7f.0.0.1', '2130706433', '0177.0.0.1', '127.0.0.1.'],
  },
  { labels: ['10', '0', '0', '5'], forms: ['10.0.0.5', '10.5', '0xa000005', '１0.0.0.5'] },
  { labels: ['[::1]'], forms: ['[::1]', '[0:0:0:0:0:0:0:1]', '[::0.0.0.1]'] },
  { labels: ['[2001:db8::7]'], forms: ['[2001:DB8::7]', '[2001:db8:0:0:0:0:0:7]'] },
] as const;

const someDomain = (): readonly string[] => {
  const domain = pick(domains);
  return oneIn(3) ? [pick(labels), ...domain] : domain;
};
const mixedCase = (text: string): string =>
  oneIn(2) ? text.toUpperCase() : text.replace(/[a-z]/, (one) => one.toUpperCase());
const unicode = (text: string): string => text.replace('xn--bcher-kva', 'bücher');

function makeRule(): MadeRule {
  if (oneIn(12)) {
    const address = pick(addresses);
    return { text: pick(address.forms), kind: 'literal', labels: address.labels };
  }
  const found = someDomain();
  const isWildcard = oneIn(2);
  const plain = `${isWildcard ? '*.' : ''}${found.join('.')}`;
  if (oneIn(8)) return { text: broken(plain, found.join('.')), kind: 'none', labels: found };
  const text = pick([plain, plain, mixedCase(plain), `${plain}.`, unicode(plain)]);
  return { text, kind: isWildcard ? 'wildcard' : 'literal', labels: found };
}

const broken = (rule: string, host: string): string =>
  pick([
    `https://${rule}`,
    `//${rule}`,
    `${rule}:443`,
    `${rule}/`,
    `*${host}`,
    `**.${host}`,
    `*.*.${host}`,
    `a.*.${host}`,
    `!${rule}`,
    `{${host},evil.com}`,
    `+(${host})`,
    `@(${host})`,
    `?${host}`,
    `[a-z].${host}`,
    `.${host}`,
    `*..${host}`,
    `user@${host}`,
    `${host}\\`,
    `${host}#`,
    `*`,
    `*.`,
    `${rule} `,
    `${rule},evil.com`,
    host.replace(/$/, '%2e'),
  ]);

/** A host that stands near the one of a rule: the same, below, above, beside, or only alike in letters. */
function nearHost({ labels: rule }: MadeRule): readonly string[] {
  const [first = 'a', ...rest] = rule.map((label) => label.replaceAll(/[[\]:]/g, '') || 'a');
  const own = [first, ...rest];
  const near: readonly (readonly string[])[] = [
    rule,
    rule,
    rule,
    [pick(labels), ...own],
    [pick(labels), ...own],
    [pick(labels), pick(labels), ...own],
    [`evil${first}`, ...rest],
    [`evil-${first}`, ...rest],
    [...own, 'evil', 'com'],
    [...own, ...rule.map(() => 'a'), 'com'],
    rest.length > 0 ? rest : own,
    [own.join(''), 'com'],
    [own.join('-'), 'com'],
    someDomain(),
    [first, 'x', ...rest],
  ];
  return pick(near);
}

/** One host in one of the ways that browsers read as that host. */
function written(host: readonly string[]): string {
  const text = host.join('.');
  const last = text.charAt(text.length - 1);
  return pick([
    () => text,
    () => text,
    () => mixedCase(text),
    () => `${text}.`,
    () => unicode(text),
    () => text.replace('.', '%2e'),
    () => text.replace('.', '\u3002'),
    () => text.replace('.', '\uFF0E'),
    () => text.slice(0, -1) + `%${last.codePointAt(0)?.toString(16)}`,
    () => text.slice(0, -1) + (/[a-z]/.test(last) ? String.fromCodePoint((last.codePointAt(0) ?? 0) + 0xfe_e0) : last),
    () => `${text.slice(0, 1)}\t${text.slice(1)}`,
    () => `${text.slice(0, 1)}\n${text.slice(1)}`,
    () => `${text.slice(0, 1)}\u00AD${text.slice(1)}`,
  ])();
}

function makeUri(rule: MadeRule): MadeUri {
  const address = oneIn(10) ? pick(addresses) : undefined;
  const near = nearHost(rule);
  const isOwnAddress = near === rule.labels && addresses.some((one) => one.labels === (rule.labels as unknown));
  // A name that ends in a number is no name: such hosts are addresses or nothing.
  const found = address?.labels ?? (isOwnAddress || !/^\d+$/.test(near.at(-1) ?? '') ? near : [...near, 'com']);
  const isAddress = address !== undefined || isOwnAddress;
  const host = address ? pick(address.forms) : isOwnAddress ? found.join('.') : written(found);
  const other = rule.labels.join('.');
  const [made, isTrusted] = pick<readonly [() => string, boolean]>([
    [() => `https://${host}/callback`, true],
    [() => `https://${host}/callback`, true],
    [() => `http://${host}:8443/?next=https://${other}/`, true],
    [() => `https://${host}`, true],
    [() => `https:/${host}/`, true],
    [() => `https:${host}/`, true],
    [() => `https:///${host}/`, true],
    [() => `https:\\\\${host}\\${other}`, true],
    [() => `  https://${host}/\n`, true],
    [() => `ht\ttps://${host}/`, true],
    [() => `HTTPS://${host}/`, true],
    [() => `https://${host}/@${other}/`, true],
    [() => `https://${host}\\@${other}/`, true],
    [() => `https://${host}?@${other}/`, true],
    [() => `https://${host}#@${other}/`, true],
    [() => `https://${host}/..;/.${other}`, true],
    [() => `https://${other}@${host}/`, false],
    [() => `https://${other}:443@${host}/`, false],
    [() => `https://${other}%40x@${host}/`, false],
    [() => `https://@${host}/`, false],
    [() => `javascript://${host}/%0aalert(1)`, false],
    [() => `data://${host}/,x`, false],
    [() => `app.clipbot://${host}/`, false],
    [() => `//${host}/`, false],
    [() => `/${host}`, false],
    [() => host, false],
  ]);
  return { text: made(), labels: found, isAddress, isTrusted };
}

const catalogue = mixerCatalogue();
const [bare] = manifestFacts({ manifest: 'version: 1\nclients:\n  clip-bot: {}\n' }).manifest.clients;
const place = { line: 1, column: 1, offset: 0 };
const clientWith = (rule: string): Client => ({
  ...(bare as Client),
  hosts: [{ value: rule, span: { file: 'mixer-oauth.yml', start: place, end: place } }],
});

test(
  'a million random rules and URIs: none accepted outside the intended domain, none refused inside it',
  { timeout: 240_000 },
  () => {
    const counts = { accepted: 0, refused: 0, noRule: 0 };
    for (let round = 0; round < 50_000; round += 1) {
      const rule = makeRule();
      const client = clientWith(rule.text);
      if (rule.kind === 'none') counts.noRule += 1;
      for (let turn = 0; turn < 20; turn += 1) {
        const uri = makeUri(rule);
        const isAllowed = isRedirectAllowed(client, uri.text, catalogue);
        if (isAllowed !== isMeant(rule, uri))
          expect.fail(`${JSON.stringify(rule)} ${isAllowed ? 'allows' : 'refuses'} ${JSON.stringify(uri)}`);
        counts[isAllowed ? 'accepted' : 'refused'] += 1;
      }
    }
    // Neither side may be so rare that the test shows nothing.
    expect(counts.accepted).toBeGreaterThan(100_000);
    expect(counts.refused).toBeGreaterThan(300_000);
    expect(counts.noRule).toBeGreaterThan(3000);
  },
);

test.each([
  ['*.mixer.com', 'app.mixer.com', true],
  ['*.mixer.com', 'a.b.c.mixer.com', true],
  ['*.mixer.com', 'mixer.com', false],
  ['*.mixer.com', '.mixer.com', false],
  ['*.mixer.com', 'a..mixer.com', false],
  ['*.mixer.com', 'evilmixer.com', false],
  ['*.mixer.com', 'mixer.com.evil.com', false],
  ['*.mixer.com', 'A.mixer.com', false], // not in normal form: the caller has to parse first
  ['*.mixer.com', 'a/b.mixer.com', false],
  ['*.0.0.example', '127.0.0.1', false],
  ['mixer.com', 'mixer.com', true],
  ['mixer.com', 'app.mixer.com', false],
  ['localhost', '127.0.0.1', false],
])('%s and the host %s: %s', (text, host, isAllowed) => {
  const rule = parseHostRule(text);
  expect(rule.kind !== 'problem' && matchHost(rule, host)).toBe(isAllowed);
});
