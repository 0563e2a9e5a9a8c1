import { auditRules } from '../../packages/audit/src/index.ts';
import { manifestRules } from '../../packages/core/src/index.ts';
import { builtInProviders } from '../../packages/providers/src/built-in.ts';

/** What an editor offers is written into the schema of the manifest, on one line each: every rule with what it finds, every provider. */
export function fillSchema(text: string): string {
  const rules = [...manifestRules, ...auditRules].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const rows = rules.map(({ id, summary }) => [id, { $ref: '#/$defs/level', description: `${summary}.` }] as const);
  const providers = [...builtInProviders, './acme.provider.yml'];
  return text
    .replace(
      /("rules": \{\s*"type": "object",\s*"description": "[^"]*",)[^]*?("additionalProperties")/,
      (_, before: string, after: string) =>
        `${before} "properties": ${JSON.stringify(Object.fromEntries(rows))}, ${after}`,
    )
    .replace(
      /("default": "mixer",)\s*(?:"examples": \[[^\]]*\],)?/,
      (_, before: string) => `${before} "examples": ${JSON.stringify(providers)},`,
    );
}
