import type { Report, Severity } from '@mixer-oauth/core';
import type { ReportContext, RuleFacts } from './reporter.ts';

export const sarifLevels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** Every rule that ran or is mentioned, by id. A rule without facts is described by its id. */
export function sarifRules({ diagnostics }: Report, { rules, docsBase }: ReportContext) {
  const ids = [...new Set([...rules.keys(), ...diagnostics.map(({ rule }) => rule)])].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  return ids.map((id) => {
    const facts = rules.get(id) ?? { summary: id, severity: 'warning', docs: `${docsBase}/rules/${id}.md` };
    const { summary, docs, severity }: RuleFacts = facts;
    return {
      id,
      name: id.replaceAll(/(?:^|-)(\w)/gu, (_match, letter: string) => letter.toUpperCase()),
      shortDescription: { text: summary },
      fullDescription: { text: `${summary}.` },
      help: { text: `${summary}. Why, and how to fix it: ${docs}` },
      helpUri: docs,
      defaultConfiguration: { level: sarifLevels[severity] },
      properties: { tags: ['oauth', 'security'] },
    };
  });
}
