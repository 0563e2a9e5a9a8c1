import type { Catalogue } from '../catalogue.ts';
import type { Report, ReportClient } from '../report.ts';
import { consentOf } from './consent-of.ts';
import { diffHosts, diffRedirects, diffScopes } from './diff-lists.ts';
import type { ClientDiff, ReportDiff, Setting, SettingChange } from './report-diff.ts';

/** One side: a report and what the user calls it. */
export type Side = Readonly<{ name: string; report: Report }>;

/**
 * Sets two reports side by side, client by client.
 *
 * @param catalogueOf - by a provider's id; without one implied scopes are not known, and every added scope counts as new
 */
export function diffReports(
  base: Side,
  head: Side,
  catalogueOf: (provider: string) => Catalogue | undefined,
): ReportDiff {
  const formers = pair(base.report.clients, head.report.clients);
  const kept = new Set(formers.values());
  const present = head.report.clients.map((client) => diffClient(formers.get(client), client, base, head, catalogueOf));
  const gone = base.report.clients
    .filter((client) => !kept.has(client))
    .map((client) => diffClient(client, undefined, base, head, catalogueOf));
  const clients = [...present, ...gone].filter(hasChange);
  return {
    version: 1,
    base: base.name,
    head: head.name,
    mustConsent: clients.some(({ consent }) => consent.isNeeded),
    clients,
    gaps: [...[base, head].flatMap(gapsOf), ...unknownProviders(clients, catalogueOf)],
  };
}

/** Clients by key; one whose key changed, by its client id, since that is what users have granted scopes to. */
function pair(base: readonly ReportClient[], head: readonly ReportClient[]): ReadonlyMap<ReportClient, ReportClient> {
  const pairs = new Map<ReportClient, ReportClient>();
  const open = new Set(base);
  const join = (isSame: (one: ReportClient, other: ReportClient) => boolean): void => {
    for (const client of head) {
      const former = pairs.has(client) ? undefined : [...open].find((one) => isSame(one, client));
      if (!former) continue;
      pairs.set(client, former);
      open.delete(former);
    }
  };
  join((one, other) => one.id === other.id);
  join(
    (one, other) =>
      one.clientId !== undefined &&
      one.clientId.value === other.clientId?.value &&
      one.environment === other.environment,
  );
  return pairs;
}

function diffClient(
  former: ReportClient | undefined,
  client: ReportClient | undefined,
  base: Side,
  head: Side,
  catalogueOf: (provider: string) => Catalogue | undefined,
): ClientDiff {
  const one = client ?? former;
  if (!one) throw new RangeError('a client of neither side');
  const sides = { former, client, base: base.report, head: head.report };
  const settings = former && client ? settingsOf(former, client) : [];
  const scopes = diffScopes(sides);
  return {
    id: one.id,
    ...(former && client && former.id !== client.id && { formerId: former.id }),
    ...(one.name !== undefined && { name: one.name }),
    provider: one.provider,
    ...(one.environment !== undefined && { environment: one.environment }),
    state: former ? (client ? 'changed' : 'removed') : 'added',
    consent: consentOf(former, client, { scopes, settings }, catalogueOf(one.provider)),
    settings,
    scopes,
    hosts: diffHosts(sides),
    redirectUris: diffRedirects(sides),
  };
}

function settingsOf(former: ReportClient, client: ReportClient): readonly SettingChange[] {
  const change = (
    setting: Setting,
    from: ReportClient['clientId'] | string,
    to: ReportClient['clientId'] | string,
  ): readonly SettingChange[] => {
    const [before, after] = [from, to].map((one) => (typeof one === 'object' ? one.value : one));
    if (before === after) return [];
    const place = typeof to === 'object' ? to.span : typeof from === 'object' ? from.span : client.span;
    return [
      {
        setting,
        ...(before !== undefined && { from: before }),
        ...(after !== undefined && { to: after }),
        ...(place && { declared: place }),
      },
    ];
  };
  return [
    ...change('provider', former.provider, client.provider),
    ...change('clientId', former.clientId, client.clientId),
    ...change('approvalPrompt', former.approvalPrompt, client.approvalPrompt),
  ];
}

const hasChange = ({ state, formerId, settings, scopes, hosts, redirectUris }: ClientDiff): boolean =>
  state !== 'changed' ||
  formerId !== undefined ||
  settings.length > 0 ||
  [scopes, hosts, redirectUris].some(({ added, removed, moved }) => added.length + removed.length + moved.length > 0);

const unknownProviders = (
  clients: readonly ClientDiff[],
  catalogueOf: (provider: string) => Catalogue | undefined,
): readonly string[] =>
  [...new Set(clients.map(({ provider }) => provider))]
    .filter((provider) => !catalogueOf(provider))
    .map(
      (provider) => `the catalogue of "${provider}" is not here, so a scope that another one includes counts as new`,
    );

function gapsOf({ name, report }: Side): readonly string[] {
  if (report.manifest === null) return [`${name} has no manifest`];
  const broken = report.diagnostics.filter(({ rule }) => rule === 'invalid-manifest' || rule === 'invalid-provider');
  const unread = report.summary.files.failed.length;
  return [
    ...(broken.length > 0 ? [`the manifest of ${name} has ${count(broken.length, 'error')}`] : []),
    ...(unread > 0 ? [`${count(unread, 'file')} of ${name} could not be read whole`] : []),
  ];
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
