import { type AuthorizeParameter, defineRule, type Finding } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { type FlowParameter, flowParameters } from '../ledger/flow-parameters.ts';
import type { ClientLedger } from '../ledger/join-ledger.ts';

type Data = Readonly<{ parameter: string; isDeclared: boolean }>;

export const forcedApproval = defineRule<AuditFacts, Data>({
  id: 'forced-approval',
  severity: 'warning',
  layer: 'consistency',
  summary: 'Users are made to approve at every sign-in, or the code and `approvalPrompt` differ',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ parameter, isDeclared }) =>
    isDeclared
      ? `the manifest has approvalPrompt: force, and this authorization request does not send "${parameter}"`
      : `"${parameter}" makes users approve at every sign-in, so that they learn to click it away; the manifest does not ask for it`,

  *check({ ledgers }) {
    for (const ledger of ledgers) {
      const forcing = ledger.catalogue.data.authorizeParameters.filter((one) => one.forcesConsent !== undefined);
      if (ledger.client.approvalPrompt?.value === 'force') yield* unforced(ledger, forcing);
      else yield* forced(ledger, forcing);
    }
  },
});

const isForcing = ({ name, value, endpoint }: FlowParameter, rows: readonly AuthorizeParameter[]): boolean =>
  endpoint === 'authorize' && rows.some((row) => row.name === name && row.forcesConsent === value);

const shown = ({ name, forcesConsent = '' }: AuthorizeParameter): string => `${name}=${forcesConsent}`;

function* forced({ client, evidence }: ClientLedger, rows: readonly AuthorizeParameter[]): Generator<Finding<Data>> {
  const at = client.approvalPrompt && [{ span: client.approvalPrompt.span, message: 'what the manifest says' }];
  for (const one of flowParameters(evidence)) {
    const row = rows.find(({ name }) => name === one.name);
    if (!row || !isForcing(one, rows)) continue;
    const related = [...one.evidence.related, ...(at ?? [])];
    yield { at: one.evidence.span, data: { parameter: shown(row), isDeclared: false }, client, related };
  }
}

/** Only what is wholly visible can be said to lack something. */
function* unforced({ client, evidence }: ClientLedger, rows: readonly AuthorizeParameter[]): Generator<Finding<Data>> {
  const [row] = rows;
  if (!row || !client.approvalPrompt) return;
  for (const { kind, isWhole, parameters = [], span } of evidence) {
    if (kind !== 'authorization' || !isWhole || rows.some(({ name }) => parameters.includes(name))) continue;
    const related = [{ span: client.approvalPrompt.span, message: 'what the manifest says' }];
    yield { at: span, data: { parameter: shown(row), isDeclared: true }, client, related };
  }
}
