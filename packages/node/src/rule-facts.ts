import { auditRules } from '@mixer-oauth/audit';
import { docsBase, manifestRules, type Severity } from '@mixer-oauth/core';

/** URL of the folder `docs`, without a slash at the end. */
export const docsFolder: string = docsBase.replace(/\/rules\/$/, '');

/** The rules on code; those on a manifest are `manifestRules`. */
export const auditRuleIds: readonly string[] = auditRules.map(({ id }) => id);

/** What reports tell of every rule, by id. */
export const ruleFacts = (): ReadonlyMap<string, Readonly<{ summary: string; severity: Severity; docs: string }>> =>
  new Map(
    [...manifestRules, ...auditRules].map(({ id, summary, severity }) => [
      id,
      { summary, severity, docs: `${docsBase}${id}.md` },
    ]),
  );
