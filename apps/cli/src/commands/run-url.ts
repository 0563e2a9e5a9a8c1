import { authorizeUrl, loadCatalogue, openWorkspace, UserError } from '@mixer-oauth/node';
import { painter, visible } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { openBrowser } from '../open-browser.ts';
import { findTarget } from '../find-target.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [key = ''] = input.positionals;
  const environment = input.value('environment');
  const id = environment === undefined ? key : `${key}@${environment}`;
  const workspace = openWorkspace({ ...findTarget(input, io, undefined), clients: [id] });
  const client = workspace.chosen.find((one) => one.id === id);
  if (!client)
    throw new UserError(`The manifest has no client "${id}"`, {
      hint: 'Run "mixer-oauth clients" to see which it has.',
    });
  const { catalogue } = await loadCatalogue(client.provider.value, workspace.folder);
  if (!catalogue)
    throw new UserError(`The catalogue of ${client.id} has errors`, { hint: 'Run "mixer-oauth check" to see them.' });
  const redirect = input.value('redirect');
  const made = await authorizeUrl(client, catalogue, {
    env: io.env,
    ...(redirect !== undefined && { redirect }),
    scopes: input.values('scope'),
    isForced: input.has('force'),
  });
  if (input.has('json')) io.write(`${JSON.stringify(made, undefined, 2)}\n`);
  else {
    io.write(`${made.url}\n`);
    const paint = painter(io.hasColour);
    if (!io.isQuiet) {
      io.writeError(`${paint('dim', 'state        ')} ${made.state}\n`);
      if (made.codeVerifier !== undefined) io.writeError(`${paint('dim', 'code verifier')} ${made.codeVerifier}\n`);
      for (const note of made.notes) io.writeError(`${visible(note)}\n`);
    }
  }
  if (input.has('open')) await openBrowser(made.url);
  return 0;
}
