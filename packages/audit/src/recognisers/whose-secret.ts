import type { Catalogue } from '@mixer-oauth/core';
import type { FileInfo } from '../resolve/program.ts';
import type { Scene } from './recogniser.ts';

/** `MIXER_CLIENT_SECRET` and `mixerClientSecret` are mixer, client and secret. */
export const wordsIn = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');

const ordinaryLabels = /^(?:www|api|dev|id|accounts|com|net|org|tv|pro|io|app|oauth|auth|login)$/;

/** Words by which code names this provider: its id, and the names in its hosts, those of old too. */
export function providerWords({ data }: Catalogue): ReadonlySet<string> {
  const { authorize, token, legacyHosts = [] } = data.urls;
  const hosts = [authorize, token, ...legacyHosts].map((url) => url.replace(/^[a-z]+:\/\//i, '').split('/')[0] ?? '');
  const labels = hosts.flatMap((host) => host.split('.').slice(-2, -1));
  return new Set([data.id, ...labels].filter((word) => !ordinaryLabels.test(word)));
}

/** The file has no address of anybody else on the network, so what it signs with is for this provider. */
export function isAloneIn(scene: Scene, file: FileInfo): boolean {
  const { authorize, token, apiBases, sockets = [], legacyHosts = [] } = scene.catalogue.data.urls;
  const own = [authorize, token, ...apiBases.map(({ url }) => url), ...sockets, ...legacyHosts].map(siteOf);
  return scene.evaluator.program.texts
    .filter(({ fn }) => fn.file === file)
    .flatMap(({ expr }) =>
      expr.kind === 'text'
        ? [expr.value]
        : expr.kind === 'concat'
          ? expr.parts.flatMap((part) => (part.kind === 'text' ? [part.value] : []))
          : [],
    )
    .flatMap((text) => Array.from(text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/gi), ([, host = '']) => siteOf(host)))
    .every(
      (site) =>
        own.includes(site) ||
        /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|[\d.]+)$/.test(site) ||
        /(?:^|\.)(?:example|test|localhost)(?:\.|$)/.test(site),
    );
}

const siteOf = (address: string): string =>
  (address.replace(/^[a-z]+:\/\//i, '').split(/[/:?]/)[0] ?? '').toLowerCase().split('.').slice(-2).join('.');
