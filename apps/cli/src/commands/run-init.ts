import type { EvidenceKind } from '@mixer-oauth/core';
import { builtInProviders, defaultProvider } from '@mixer-oauth/providers';
import { makeSecrets, redactValue } from '@mixer-oauth/report';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type CheckedWorkspace, inferManifest, manifestNames, UserError, writeManifest } from '@mixer-oauth/node';
import type { ExitCode, Input } from '../command.ts';
import { tellTroubles } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findTarget } from '../find-target.ts';
import { openCheck } from '../open-check.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const { root } = findTarget(input, io, input.positionals[0]);
  const isDry = input.has('dry-run');
  const existing = manifestNames.find((name) => existsSync(path.join(root, name)));
  if (existing !== undefined && !isDry)
    throw new UserError(`${existing} is there already`, {
      hint: 'Nothing was written. --dry-run shows what would be inferred now.',
    });
  const { provider, checked, others } = await lookAtCode(input, io, root);
  tellTroubles(checked, io);
  const { text, clients } = inferManifest(checked, { root, provider });
  const file = path.join(root, manifestNames[0]);
  if (!isDry) writeManifest(file, text);
  if (input.has('json')) {
    const found = { file: manifestNames[0], isWritten: !isDry, clients, text };
    io.write(`${JSON.stringify(redactValue(found, makeSecrets(checked).redact), undefined, 2)}\n`);
  } else if (isDry) io.write(text);
  else
    io.write(
      `Wrote ${path.relative(io.folder, file) || file}: ${clients.length === 1 ? 'one client' : `${clients.length} clients`} of ${nameOf(checked)}. Read it, then run "mixer-oauth check".\n`,
    );
  const unread = checked.report.summary.files.failed;
  const [first] = unread;
  if (checked.report.evidence.length === 0 && !io.isQuiet)
    io.writeError(
      `No code ${first ? 'that could be read' : 'here'} talks to the provider, so there was little to infer.\n`,
    );
  if (first && !io.isQuiet)
    io.writeError(
      unread.length === 1
        ? `What one file asks for may be missing: it could not be read whole. ${first.file} ${first.reason}.\n`
        : `What ${unread.length} files ask for may be missing: they could not be read whole. ${first.file} ${first.reason}; "mixer-oauth audit" lists the others.\n`,
    );
  if (others.length > 0 && !io.isQuiet)
    io.writeError(
      `Only ${provider} is in it. Code here talks to ${others.join(' and ')} too: "mixer-oauth init --dry-run --provider ${others[0] ?? ''}" shows those clients.\n`,
    );
  return checked.crashes.length > 0 ? 2 : 0;
}

const nameOf = ({ catalogues }: CheckedWorkspace): string => [...catalogues.values()][0]?.data.name ?? 'no provider';

type Look = Readonly<{ provider: string; checked: Awaited<ReturnType<typeof openCheck>> }>;
/** `others`: providers that the code was seen to talk to as well. */
type Choice = Look & Readonly<{ others: readonly string[] }>;

/**
 * The code as the provider that was asked for sees it; else as the default does where there is a client of it; else as the one that
 * finds most.
 */
async function lookAtCode(input: Input, io: Io, root: string): Promise<Choice> {
  const look = async (provider: string): Promise<Look> => ({
    provider,
    checked: await openCheck(input, io, { root }, { withoutManifest: { provider } }),
  });
  const asked = input.value('provider');
  let best = await look(asked ?? defaultProvider);
  if (asked !== undefined || hasClient(best)) return { ...best, others: [] };
  const spoken: string[] = asksOrCalls(best) ? [best.provider] : [];
  // One after the other: each of them may take all the memory that there is.
  for (const provider of builtInProviders.filter((id) => id !== defaultProvider)) {
    const next = await look(provider);
    if (asksOrCalls(next)) spoken.push(provider);
    if (weightOf(next) > weightOf(best)) best = next;
  }
  return { ...best, others: spoken.filter((provider) => provider !== best.provider) };
}

/** Something signs in, or asks for or needs scopes: what anybody may read needs no client. */
const hasClient = ({ checked: { report } }: Look): boolean =>
  report.clients.some(({ scopes }) => scopes.length > 0) ||
  report.evidence.some(({ kind, certainty }) => certainty === 'certain' && signs.has(kind));

const signs: ReadonlySet<EvidenceKind> = new Set(['request', 'client-id', 'redirect', 'authorization']);

/** An address alone may be a link to the provider's site. */
const asksOrCalls = ({ checked }: Look): boolean =>
  checked.report.evidence.some(
    ({ kind, certainty }) => certainty === 'certain' && (kind === 'request' || kind === 'call'),
  );

/** Any client weighs more than calls that need none. */
const weightOf = (look: Look): number => (hasClient(look) ? 1_000_000 : 0) + look.checked.report.evidence.length;
