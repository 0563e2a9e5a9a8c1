import type { Catalogue } from '@mixer-oauth/core';
import { remembering } from '../../remembering.ts';
import type { FileInfo } from '../../resolve/program/program.ts';
import type { Scene } from '../recogniser.ts';

/** `MIXER_CLIENT_SECRET` and `mixerClientSecret` are mixer, client and secret. */
export const wordsIn = remembering((name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== ''),
);

const ordinaryLabels = /^(?:www|api|dev|id|accounts|com|net|org|tv|pro|io|app|oauth|auth|login)$/;

/** Words by which code names this provider: its id, and the names in its hosts, those of old too. */
export function providerWords({ data }: Catalogue): ReadonlySet<string> {
  const { authorize, token, legacyHosts = [] } = data.urls;
  const hosts = [authorize, token, ...legacyHosts].map((url) => url.replace(/^[a-z]+:\/\//i, '').split('/')[0] ?? '');
  const labels = hosts.flatMap((host) => host.split('.').slice(-2, -1));
  return new Set([data.id, ...labels].filter((word) => !ordinaryLabels.test(word)));
}

const strangers = new WeakMap<Scene, ReadonlySet<FileInfo>>();

/** The file has no address of anybody else on the network, so what it signs with is for this provider. */
export function isAloneIn(scene: Scene, file: FileInfo): boolean {
  const known = strangers.get(scene) ?? filesWithStrangers(scene);
  strangers.set(scene, known);
  return !known.has(file);
}

/** Files with an address of somebody else: one pass, since every name in every file asks. */
function filesWithStrangers({ catalogue, evaluator }: Scene): ReadonlySet<FileInfo> {
  const { authorize, token, apiBases, sockets = [], legacyHosts = [] } = catalogue.data.urls;
  const own = new Set([authorize, token, ...apiBases.map(({ url }) => url), ...sockets, ...legacyHosts].map(siteOf));
  const found = new Set<FileInfo>();
  for (const { expr, fn } of evaluator.program.texts) {
    if (found.has(fn.file)) continue;
    const texts = expr.kind === 'concat' ? expr.parts : [expr];
    if (texts.some((one) => one.kind === 'text' && hostsIn(one.value).some((site) => isStranger(site, own))))
      found.add(fn.file);
  }
  return found;
}

const hostsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/gi), ([, host = '']) => siteOf(host));

const isStranger = (site: string, own: ReadonlySet<string>): boolean =>
  !own.has(site) &&
  !/^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|[\d.]+)$/.test(site) &&
  !/(?:^|\.)(?:example|test|localhost)(?:\.|$)/.test(site);

const siteOf = (address: string): string =>
  (address.replace(/^[a-z]+:\/\//i, '').split(/[/:?]/)[0] ?? '').toLowerCase().split('.').slice(-2).join('.');
