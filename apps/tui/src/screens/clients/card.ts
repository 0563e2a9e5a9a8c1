import { type Catalogue, type Client, environmentVariableOf, type LogoState } from '@mixer-oauth/core';
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
  return [
    ...paragraph(visible(client.name?.value ?? client.id), width, 'title'),
    ...paragraph(visible(client.website?.value ?? 'no website'), width, client.website ? 'note' : 'dim'),
    emptyLine,
    ...logoLines(client, snapshot, options),
    ...permissionLines(client, catalogue, options),
    emptyLine,
    lineOf('Behind it', 'strong'),
    ...field('key', visible(client.id), width),
    ...field('provider', catalogue?.data.name ?? visible(client.provider.value), width),
    ...field('client id', valueWords(client.clientId?.value), width),
    ...field('secret', client.clientSecret ? secretWords(client.clientSecret.value) : 'none', width),
    ...field('type', client.type?.value ?? 'not said', width),
    ...field('flows', list(client.flows), width),
    ...field('approval', client.approvalPrompt?.value ?? 'auto', width),
    ...field('hosts', list(client.hosts), width),
    ...client.redirectUris.flatMap(({ value }, index) => field(index === 0 ? 'redirects' : '', visible(value), width)),
    ...field(
      'code',
      client.code === undefined ? 'all that no other client claims' : client.code.map(visible).join(', '),
      width,
    ),
    ...findingLines(client, snapshot, { width, theme }),
  ];
}

const list = (items: readonly Readonly<{ value: string }>[]): string =>
  items.map(({ value }) => visible(value)).join(', ');

function logoLines({ logo }: Client, { logos }: Snapshot, { width }: CardOptions): readonly Line[] {
  if (!logo) return field('logo', 'none', width, 'dim');
  const state = logos.get(logo.value);
  const [text, tone] = state ? logoWords[state] : (['on the web', 'plain'] as const);
  return field('logo', `${visible(logo.value)} (${text})`, width, tone);
}

/** What the approval page would say, in the words of the catalogue. */
function permissionLines(
  { scopes }: Client,
  catalogue: Catalogue | undefined,
  { width, theme }: CardOptions,
): readonly Line[] {
  const asked = scopes.filter(({ isOptional }) => !isOptional);
  const later = scopes.filter(({ isOptional }) => isOptional);
  const lines = (items: Client['scopes']): readonly Line[] =>
    items.flatMap(({ value, reason }) => {
      const row = catalogue?.scope(value);
      const look = row && sensitivityLooks[row.sensitivity];
      const words = plainText(row?.description ?? `${visible(value)} (not in the catalogue)`, theme);
      return [
        ...bullet(`${look ? markOf(look, theme) : '?'} `, words, width, look?.tone ?? 'bad'),
        ...paragraph(visible(value) + (reason === undefined ? '' : `: ${visible(reason)}`), width - 2).map(
          (line): Line => [span('  '), ...line.map((one) => ({ ...one, tone: 'dim' as const }))],
        ),
      ];
    });
  return [
    emptyLine,
    lineOf('It asks to', 'strong'),
    ...(asked.length === 0 ? [lineOf('nothing at all', 'dim')] : lines(asked)),
    ...(later.length === 0 ? [] : [emptyLine, lineOf('Later, on demand', 'strong'), ...lines(later)]),
  ];
}

const valueWords = (value: string | undefined): string => {
  if (value === undefined) return 'none';
  const variable = environmentVariableOf(value);
  return variable === undefined ? visible(value) : `from ${variable}`;
};

/** Never the value itself. */
const secretWords = (value: string): string => {
  const variable = environmentVariableOf(value);
  return variable === undefined ? 'a literal, which is not shown' : `from ${variable}`;
};

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
