import { clientFacts, type ClientFacts } from '@mixer-oauth/core';
import { loadCatalogues, logoStates, openWorkspace } from '@mixer-oauth/node';
import { makeSecrets, redactValue } from '@mixer-oauth/report';
import { clientCard } from '../client-card.ts';
import type { ExitCode, Input } from '../command.ts';
import { findTarget } from '../find-target.ts';
import type { Io } from '../io.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const workspace = openWorkspace({ ...findTarget(input, io, undefined), clients: input.positionals });
  const { parsed, chosen, root } = workspace;
  const { catalogues } = await loadCatalogues(workspace);
  const logos = logoStates(chosen, root);
  const facts = chosen.map((client) => clientFacts(client, catalogues.get(client.provider.value), logos));
  const { file, text } = parsed.manifest;
  const { redact } = makeSecrets({ masked: parsed.secrets, sources: new Map([[file, text]]) });
  const shown = redactValue(facts, redact) as readonly ClientFacts[];
  io.write(
    input.has('json') ? `${JSON.stringify(shown, undefined, 2)}\n` : shown.map((one) => clientCard(one, io)).join('\n'),
  );
  if (shown.length === 0) io.writeError('The manifest has no clients.\n');
  return 0;
}
