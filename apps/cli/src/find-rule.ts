import { auditRules } from '@mixer-oauth/audit';
import { manifestRules } from '@mixer-oauth/core';
import { UserError } from '@mixer-oauth/node';
import { nearest } from './nearest.ts';

/** Every rule, in the order of the manifest that they are about. */
export const rules = [...manifestRules, ...auditRules];

/** @throws {UserError} when no rule has this id */
export function findRule(id: string): (typeof rules)[number] {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new UserError(`There is no rule "${id}"`, {
    hint: near ? `Did you mean "${near}"?` : 'Run "mixer-oauth explain" to list them.',
  });
}
