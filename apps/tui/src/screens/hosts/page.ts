import { visible } from '@mixer-oauth/report';
import { glyph, markOf, type Theme, verdictOfRedirect } from '../../looks.ts';
import { emptyLine, type Line, lineOf, span } from '../../text/line.ts';
import { bullet, field, paragraph } from '../../text/wrap-text.ts';
import type { HostsRow, MadeUrl } from './rows.ts';

export interface HostsPageOptions {
  readonly width: number;
  readonly theme: Theme;
}

/** How the provider decides for one client, step by step and rule by rule; then the authorize URL that was made for it. */
export function hostsPage(row: HostsRow, made: MadeUrl | undefined, options: HostsPageOptions): readonly Line[] {
  const { width } = options;
  const { client, explanation } = row;
  return [
    ...paragraph(visible(client.name?.value ?? client.id), width, 'title'),
    emptyLine,
    ...(explanation ? explanationLines(row, options) : idleLines(row, options)),
    ...(made?.client === client.id ? urlLines(made, options) : []),
  ];
}

function idleLines({ client }: HostsRow, { width, theme }: HostsPageOptions): readonly Line[] {
  const bullets = (list: readonly Readonly<{ value: string }>[]): readonly Line[] =>
    list.length === 0
      ? [lineOf('  none', 'dim')]
      : list.flatMap(({ value }) => bullet(`  ${glyph('bullet', theme)} `, visible(value), width, 'dim'));
  return [
    ...paragraph('Type or paste a redirect URI to see which rule accepts it.', width, 'dim'),
    emptyLine,
    lineOf('Hosts', 'strong'),
    ...bullets(client.hosts),
    lineOf('Redirect URIs', 'strong'),
    ...bullets(client.redirectUris),
  ];
}

function explanationLines({ explanation }: HostsRow, { width, theme }: HostsPageOptions): readonly Line[] {
  if (!explanation) return [];
  const { isAllowed, steps, rules, advice } = explanation;
  const look = verdictOfRedirect[isAllowed ? 'accepted' : 'refused'];
  return [
    [span(`${markOf(look, theme)} ${isAllowed ? 'accepts it' : 'does not accept it'}`, look.tone)],
    ...steps.flatMap((step) => bullet(`${glyph('bullet', theme)} `, visible(step), width, 'dim')),
    ...(rules.length > 0 ? [emptyLine, lineOf('Rule by rule', 'strong')] : []),
    ...rules.flatMap(({ rule, isAllowed: isMatch, why, matching, nearMiss }) => {
      const own = verdictOfRedirect[isMatch ? 'accepted' : 'refused'];
      return [
        ...bullet(`${markOf(own, theme)} `, `${visible(rule)}: ${visible(why)}`, width, own.tone),
        ...(matching === undefined || nearMiss === undefined
          ? []
          : bullet('  ', `allows ${visible(matching)}, not ${visible(nearMiss)}`, width).map((line) =>
              line.map((one) => ({ ...one, tone: 'dim' as const })),
            )),
      ];
    }),
    ...(advice === undefined ? [] : [emptyLine, ...field('advice', visible(advice), width, 'warn')]),
  ];
}

function urlLines(
  { url, state, codeVerifier, notes, isForced }: MadeUrl,
  { width }: HostsPageOptions,
): readonly Line[] {
  return [
    emptyLine,
    lineOf(`Authorize URL${isForced ? ', users approve again' : ''}`, 'strong'),
    ...(url === undefined ? [] : paragraph(url, width, 'note')),
    ...field('state', state ?? '', width),
    ...field('code verifier', codeVerifier ?? '', width),
    ...notes.flatMap((note) => paragraph(visible(note), width, 'warn')),
  ];
}
