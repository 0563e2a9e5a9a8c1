import path from 'node:path';
import {
  baseRuleIds,
  type Catalogue,
  type Client,
  type Crash,
  type Diagnostic,
  findInlineIgnores,
  type LogoState,
  manifestRules,
  runRules,
  suppress,
} from '@mixer-oauth/core';
import type { AuditedCode } from './audit-code.ts';
import { auditRuleIds } from './rule-facts.ts';
import { isLogoPath } from './logo-states.ts';
import type { Workspace } from './open-workspace.ts';
import type { RevisionFile } from './revision-files.ts';

export interface RevisionFacts {
  readonly code: AuditedCode;
  readonly files: readonly RevisionFile[];
  /** What is known before any rule ran: what could not be read. */
  readonly unread: readonly Diagnostic[];
  readonly today: string;
}

/** What was wrong at a revision, suppressions applied, as a check of its files would tell it. */
export function diagnoseRevision(
  { parsed, root }: Workspace,
  catalogues: ReadonlyMap<string, Catalogue>,
  { code, files, unread, today }: RevisionFacts,
): { diagnostics: readonly Diagnostic[]; crashes: readonly Crash[] } {
  const { manifest } = parsed;
  const catalogueOf = (client: Client): Catalogue | undefined => catalogues.get(client.provider.value);
  const logos = logosIn(files, manifest.clients, root);
  const checked = runRules(manifestRules, { manifest, catalogueOf, logos }, manifest.rules);
  const inCode = code.ignores.filter(({ span }) => span.file !== manifest.file);
  const diagnostics = suppress([...unread, ...checked.diagnostics, ...code.diagnostics], {
    rows: [...manifest.ignore, ...inCode, ...findInlineIgnores(manifest.text, manifest.file)],
    today,
    knownRules: new Set([...manifestRules.map(({ id }) => id), ...auditRuleIds]),
    notRun: new Set([...baseRuleIds, ...(code.hasRunRules ? [] : auditRuleIds)]),
  });
  return { diagnostics, crashes: [...checked.crashes, ...code.crashes] };
}

/** Only whether the file was there: whether it was an image, nobody asks of the past. */
function logosIn(
  files: readonly RevisionFile[],
  clients: readonly Client[],
  root: string,
): ReadonlyMap<string, LogoState> {
  const known = new Set(files.map(({ file }) => file));
  const logos = new Set(clients.flatMap(({ logo }) => (logo && isLogoPath(logo.value) ? [logo.value] : [])));
  const stateOf = (logo: string): LogoState =>
    known.has(path.relative(root, path.resolve(root, logo)).replaceAll(path.sep, '/')) ? 'image' : 'missing';
  return new Map([...logos].map((logo) => [logo, stateOf(logo)] as const));
}
