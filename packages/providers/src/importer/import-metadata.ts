import type { ProviderData } from '@mixer-oauth/core';
import { type Plain, text } from './document.ts';
import type { Imported, ImportOptions } from './import-openapi.ts';
import { metadataParts } from './read-metadata.ts';
import { Remarks } from './remarks.ts';

/** Whether a document is that of an authorization server, not of an API. */
export const isMetadata = (document: Plain): boolean =>
  text(document['issuer']) !== undefined && document['paths'] === undefined;

/** A catalogue without operations from the metadata of an authorization server (RFC 8414). */
export function importMetadata(document: Plain, options: ImportOptions = {}): Imported {
  const remarks = new Remarks();
  const parts = metadataParts(document);
  const authorize = options.authorize ?? parts.authorize;
  const token = options.token ?? parts.token;
  if (authorize === undefined || token === undefined)
    return {
      problem: 'the metadata names no authorization and token endpoint',
      hint: 'Give them by --authorize and --token.',
      remarks: [],
    };
  const issuer = text(document['issuer']) ?? authorize;
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(issuer)?.[1] ?? 'imported';
  const name = options.name ?? host;
  const source = [options.source ?? issuer];
  const data: ProviderData = {
    schemaVersion: 1,
    id: options.id ?? (host.split('.').at(-2) ?? host).toLowerCase().replaceAll(/[^a-z\d-]/g, '-'),
    name,
    status: 'active',
    urls: { authorize, token, ...parts.urls, apiBases: options.base === undefined ? [] : [{ url: options.base }] },
    scopeSeparator: ' ',
    supportsPkce: parts.supportsPkce,
    supportsState: true,
    flows: parts.flows ?? [],
    authorizeParameters: [],
    lifetimes: [],
    redirects: {
      matching: 'exact',
      allowsWildcardHosts: false,
      wildcardCoversApex: false,
      allowsLocalhost: true,
      source: [],
    },
    scopes: parts.scopes.map((scope) => ({
      name: scope,
      description: 'The metadata does not say what it allows',
      status: 'current',
      resource: scope.split(/[:.\-_/]/)[0] ?? scope,
      sensitivity: 'medium',
      sensitivityReason: 'Not judged yet: no document says how much harm it can do.',
      source,
    })),
    operations: [],
    sdks: [],
  };
  if (parts.scopes.length === 0) remarks.add('scopes', 'the metadata lists none');
  remarks.add('operations', 'metadata has none: import the description of the API with --metadata beside it');
  return { data, remarks: remarks.all };
}
