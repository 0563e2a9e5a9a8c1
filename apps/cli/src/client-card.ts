import type { ClientFacts, Permission } from '@mixer-oauth/core';
import { painter, visible } from '@mixer-oauth/report';
import type { Io } from './io.ts';

const logoWords = {
  image: 'an image',
  missing: 'there is no such file',
  outside: 'outside of the repository',
  'not-an-image': 'no image',
} as const;

/** A client as its users meet it, then what only its developers see. */
export function clientCard(facts: ClientFacts, io: Io): string {
  const paint = painter(io.hasColour);
  const row = (title: string, text: string): string[] =>
    text === '' ? [] : [`  ${paint('dim', title.padEnd(10))} ${visible(text)}`];
  const permissions = (title: string, list: readonly Permission[]): string[] => [
    `  ${title}`,
    ...list.flatMap(({ scope, description, reason, sensitivity }) => [
      `    - ${visible(description ?? 'not in the catalogue')}${sensitivity === null ? '' : paint('dim', ` (${sensitivity})`)}`,
      paint('dim', `      ${visible(scope)}${reason === null ? '' : `: ${visible(reason)}`}`),
    ]),
  ];
  const asked = facts.permissions.filter(({ isOptional }) => !isOptional);
  const later = facts.permissions.filter(({ isOptional }) => isOptional);
  const { logo, logoState } = facts;
  const logoText = logo === null ? '' : `${logo} (${logoState === null ? 'on the web' : logoWords[logoState]})`;
  return `${[
    `${paint('bold', visible(facts.name ?? facts.client))} ${paint('dim', visible(facts.client))}`,
    ...row('website', facts.website ?? 'none'),
    ...row('logo', logoText),
    ...(asked.length === 0 ? ['  It asks for nothing.'] : permissions('It asks to', asked)),
    ...(later.length === 0 ? [] : permissions('Later, on demand', later)),
    ...row('provider', facts.providerName ?? facts.provider),
    ...row('client id', facts.clientId ?? 'none'),
    ...row(
      'secret',
      facts.clientSecret === 'literal' ? 'a literal, which is not shown' : (facts.clientSecret ?? 'none'),
    ),
    ...row('type', facts.type ?? 'not said'),
    ...row('flows', facts.flows.join(', ')),
    ...row('approval', facts.approvalPrompt),
    ...row('hosts', facts.hosts.join(', ')),
    ...facts.redirectUris.flatMap((uri, index) => row(index === 0 ? 'redirects' : '', uri)),
    ...row('code', facts.code === null ? 'all that no other client claims' : facts.code.join(', ')),
  ].join('\n')}\n`;
}
