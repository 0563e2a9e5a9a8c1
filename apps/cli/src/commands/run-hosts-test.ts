import { explainRedirect, type Explanation } from '@mixer-oauth/core';
import { loadCatalogue, openWorkspace } from '@mixer-oauth/node';
import { painter, visible } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { findTarget } from '../find-target.ts';

type Answer = Explanation & Readonly<{ client: string }>;

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [uri = ''] = input.positionals;
  const workspace = openWorkspace({ ...findTarget(input, io, undefined), clients: input.values('client') });
  const answers: Answer[] = [];
  for (const client of workspace.chosen) {
    const { catalogue } = await loadCatalogue(client.provider.value, workspace.folder);
    if (catalogue) answers.push({ client: client.id, ...explainRedirect(client, uri, catalogue) });
  }
  const isAllowed = answers.some((one) => one.isAllowed);
  io.write(
    input.has('json')
      ? `${JSON.stringify({ uri, isAllowed, clients: answers }, undefined, 2)}\n`
      : answers.map((one) => textOf(one, io)).join('\n'),
  );
  if (answers.length === 0) io.writeError('The manifest has no clients to ask.\n');
  return isAllowed ? 0 : 1;
}

function textOf({ client, isAllowed, steps, rules, advice }: Answer, io: Io): string {
  const paint = painter(io.hasColour);
  const verdict = isAllowed ? paint('green', 'accepts it') : paint('red', 'does not accept it');
  const lines = rules.flatMap(({ rule, isAllowed: isMatch, why, matching, nearMiss }) => [
    `    ${isMatch ? paint('green', '✓') : paint('red', '✗')} ${visible(rule)}: ${visible(why)}`,
    ...(matching === undefined || nearMiss === undefined
      ? []
      : [paint('dim', `      allows ${visible(matching)}, not ${visible(nearMiss)}`)]),
  ]);
  return [
    `${paint('bold', visible(client))} ${verdict}`,
    ...steps.map((step) => `  - ${visible(step)}`),
    ...(lines.length > 0 ? ['  rules:', ...lines] : []),
    ...(advice === undefined ? [] : [`  ${paint('yellow', 'advice')}: ${visible(advice)}`]),
    '',
  ].join('\n');
}
