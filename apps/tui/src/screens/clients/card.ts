import {
  type Catalogue,
  type Client,
  clientFacts,
  type ClientFacts,
  environmentVariableOf,
  type LogoState,
  type Permission,
} from '@mixer-oauth/core';
import { visible } from '@mixer-oauth/report';
import { glyph, markOf, plainText, sensitivityLooks, severityLooks, type Theme } from '../../looks.ts';
import type { Snapshot } from '../../model.ts';
import { emptyLine, type Line, lineOf, span, type Tone } from '../../text/line.ts';
import { bullet, field, paragraph } from '../../text/wrap-text.ts';

export interface CardOptions {
  readonly width: number;
  readonly theme: Theme;
}

const logoWords: Readonly<Record<LogoState, readonly [text: string, tone: Tone]>> = {
  image: ['an image', 'good'],
  missing: ['there is no such file', 'bad'],
  outside: ['outside of the repository', 'bad'],
  'not-an-image': ['no image', 'bad'],
};

/** A client as its users meet it, then what only its developers see, then what was found. */
export function clientCard(
  client: Client,
  catalogue: Catalogue | undefined,
  snapshot: Snapshot,
  options: CardOptions,
): readonly Line[] {
  const { width, theme } = options;
  const facts = clientFacts(client, catalogue, snapshot.logos);
  const list = (items: readonly string[]): string => items.map(visible).join(', ');
  return [
    ...paragraph(visible(facts.name ?? facts.client), width, 'title'),
    ...paragraph(visible(facts.website ?? 'no website'), width, facts.website === null ? 'dim' : 'note'),
    emptyLine,
    ...logoLines(facts, options),
    ...permissionLines(facts, options),
    emptyLine,
    lineOf('Behind it', 'strong'),
    ...field('key', visible(facts.client), width),
    ...field('provider', facts.providerName ?? visible(facts.provider), width),
    ...field('client id', valueWords(facts.clientId), width),
    ...field('secret', secretWords(facts.clientSecret), width),
    ...field('type', facts.type ?? 'not said', width),
    ...field('flows', list(facts.flows), width),
    ...field('approval', facts.approvalPrompt, width),
    ...field('hosts', list(facts.hosts), width),
    ...facts.redirectUris.flatMap((uri, index) => field(index === 0 ? 'redirects' : '', visible(uri), width)),
    ...field('code', facts.code === null ? 'all that no other client claims' : list(facts.code), width),
    ...findingLines(client, snapshot, { width, theme }),
  ];
}

function logoLines({ logo, logoState }: ClientFacts, { width }: CardOptions): readonly Line[] {
  if (logo === null) return field('logo', 'none', width, 'dim');
  const [text, tone] = logoState === null ? (['on the web', 'plain'] as const) : logoWords[logoState];
  return field('logo', `${visible(logo)} (${text})`, width, tone);
}

/** What the approval page would say, in the words of the catalogue. */
function permissionLines({ permissions }: ClientFacts, { width, theme }: CardOptions): readonly Line[] {
  const asked = permissions.filter(({ isOptional }) => !isOptional);
  const later = permissions.filter(({ isOptional }) => isOptional);
  const lines = (items: readonly Permission[]): readonly Line[] =>
    items.flatMap(({ scope, description, sensitivity, reason }) => {
      const look = sensitivity === null ? undefined : sensitivityLooks[sensitivity];
      const words = plainText(description ?? `${visible(scope)} (not in the catalogue)`, theme);
      return [
        ...bullet(`${look ? markOf(look, theme) : '?'} `, words, width, look?.tone ?? 'bad'),
        ...paragraph(visible(scope) + (reason === null ? '' : `: ${visible(reason)}`), width - 2).map((line): Line => [
          span('  '),
          ...line.map((one) => ({ ...one, tone: 'dim' as const })),
        ]),
      ];
    });
  return [
    emptyLine,
    lineOf('It asks to', 'strong'),
    ...(asked.length === 0 ? [lineOf('nothing at all', 'dim')] : lines(asked)),
    ...(later.length === 0 ? [] : [emptyLine, lineOf('Later, on demand', 'strong'), ...lines(later)]),
  ];
}

function valueWords(value: string | null): string {
  if (value === null) return 'none';
  const variable = environmentVariableOf(value);
  return variable === undefined ? visible(value) : `from ${variable}`;
}

/** Never the value itself. */
const secretWords = (secret: ClientFacts['clientSecret']): string =>
  secret === 'literal' ? 'a literal, which is not shown' : valueWords(secret);

function findingLines({ id }: Client, { report }: Snapshot, { width, theme }: CardOptions): readonly Line[] {
  const found = report.diagnostics.filter(({ client, suppressed }) => client === id && !suppressed);
  if (found.length === 0) return [emptyLine, lineOf('Nothing was found.', 'good')];
  return [
    emptyLine,
    [span('Found ', 'strong'), span(`${found.length}`, 'dim')],
    ...found.flatMap(({ severity, rule, message, span: at }) => {
      const look = severityLooks[severity];
      return [
        ...bullet(`${markOf(look, theme)} `, `${rule}: ${visible(message)}`, width, look.tone),
        ...bullet(`  ${glyph('arrow', theme)} `, `${visible(at.file)}:${at.start.line}`, width, 'dim'),
      ];
    }),
  ];
}
