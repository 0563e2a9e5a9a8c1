import { parseRedirect, type ProviderData } from '@mixer-oauth/core';
import type { Inference } from './infer-clients.ts';
import type { InferredClient, InferredScope, Seen } from './inferred-client.ts';
import { comment, scalar } from './yaml-words.ts';

/** Redirect matching decides whether hosts are written; the provider is named as the user names it. */
export type ManifestContext = Readonly<{
  provider: string;
  matching: ProviderData['redirects']['matching'];
  isSensitive: (scope: string) => boolean;
}>;

/** A manifest for what the code shows, with a comment for what is uncertain and for each thing that only people know. */
export function manifestText({ clients, unclaimed }: Inference, context: ManifestContext): string {
  const others =
    unclaimed.length > 0
      ? `\n# These files call the provider too; add them to the "code" of the clients that use them:\n${unclaimed.map((file) => `# - ${comment(file)}\n`).join('')}`
      : '';
  return `# yaml-language-server: $schema=https://github.com/mixer-oauth/mixer-oauth/raw/main/schemas/manifest.schema.json
# Inferred from the code by "mixer-oauth init": read it, put right what is wrong, then run "mixer-oauth check".
version: 1
provider: ${scalar(context.provider)}
clients:
${clients.map((client) => clientText(client, context)).join('\n')}${others}`;
}

function clientText(client: InferredClient, context: ManifestContext): string {
  const lines = [
    `${scalar(client.key)}:`,
    ...indented([
      `name: ${scalar(titleOf(client.key))} # shown to users`,
      ...idLines(client),
      ...flowLines(client),
      ...redirectLines(client, context),
      ...scopeLines(client, context),
      ...(client.folder === '' ? [] : [`code: [${scalar(`${client.folder}**`)}]`]),
      ...environmentLines(client, context),
    ]),
  ];
  return indented(lines)
    .map((line) => `${line}\n`)
    .join('');
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

// Words that people put where an id of their own belongs.
const standIn =
  /^(?:<.*>|\[.*\]|x+|\.+|(?:your|my|the|some|insert|put|enter|change|todo|example)[\W_].*|client[\W_]?id)$/i;

function idLines({ clientIds, secrets, literalSecrets, type }: InferredClient): readonly string[] {
  const real = clientIds.filter(({ value }) => !standIn.test(value) && !value.includes('{}'));
  const [clientId, ...otherIds] = real;
  const [secret] = type.value === 'public' ? [] : secrets;
  return [
    clientId
      ? `clientId: ${scalar(clientId.value)}${places(clientId)}`
      : '# clientId: ${CLIENT_ID} # the id itself, or an environment variable',
    ...otherIds.map((other) => `# the code also has the client id ${comment(scalar(other.value))}${places(other)}`),
    ...(secret ? [`clientSecret: ${scalar(secret.value)}${places(secret)}`] : []),
    ...(literalSecrets[0] === undefined
      ? []
      : [`# a client secret stands in the code, in ${comment(literalSecrets[0])}: move it to an environment variable`]),
  ];
}

function flowLines({ flows, type }: InferredClient): readonly string[] {
  const guess = type.isKnown ? '' : ` # a guess: "public" if the app runs on users' machines and keeps no secret`;
  return [
    `type: ${type.value}${guess}`,
    flows.length > 0
      ? `flows: [${flows.map(({ value }) => scalar(value)).join(', ')}]`
      : '# flows: [authorization_code] # which one is not visible in the code',
  ];
}

function redirectLines(
  { redirectUris, uncertainUris, loopbackUris }: InferredClient,
  context: ManifestContext,
): readonly string[] {
  const uncertain = uncertainUris.map((one) =>
    one.value.startsWith('${')
      ? `# one comes from ${comment(one.value)}${places(one)}`
      : `# - ${comment(scalar(one.value))} # uncertain${places(one).replace(' #', ':')}`,
  );
  if (redirectUris.length === 0 && uncertain.length === 0 && loopbackUris.length === 0)
    return ['# redirectUris: [https://…] # none is visible in the code'];
  return [...listLines(redirectUris, context), ...uncertain];
}

/** Hosts only where the provider goes by them. */
function listLines(uris: readonly Seen[], { matching }: ManifestContext): readonly string[] {
  if (uris.length === 0) return ['# redirectUris: [https://…] # none for production is certain from the code'];
  const hosts = matching === 'hosts' ? [...new Set(uris.flatMap(({ value }) => hostOf(value)))] : [];
  return [
    ...(hosts.length > 0 ? ['hosts:', ...hosts.map((host) => `  - ${scalar(host)}`)] : []),
    'redirectUris:',
    ...uris.map((one) => `  - ${scalar(one.value)}${places(one)}`),
  ];
}

/** What leads to the machine that it runs on is no production address. */
function environmentLines({ loopbackUris }: InferredClient, context: ManifestContext): readonly string[] {
  if (loopbackUris.length === 0) return [];
  return ['environments:', ...indented(['development:', ...indented(listLines(loopbackUris, context))])];
}

function scopeLines(
  { scopes, uncertainScopes, hasHiddenRequest }: InferredClient,
  context: ManifestContext,
): readonly string[] {
  const uncertain = uncertainScopes.map(
    (one) => `  # - ${comment(scalar(one.value))} # ${comment(one.why)} ${placeWords(one)}`,
  );
  const hidden = hasHiddenRequest ? ['  # the code asks for scopes that cannot be read from it'] : [];
  if (scopes.length === 0)
    return [
      `scopes: [] # ${uncertain.length + hidden.length > 0 ? 'none is certain' : 'neither a request nor a call that needs one is visible'} in the code`,
      ...uncertain,
      ...hidden,
    ];
  return ['scopes:', ...scopes.map((one) => scopeLine(one, context)), ...uncertain, ...hidden];
}

function scopeLine(one: InferredScope, { isSensitive }: ManifestContext): string {
  const entry =
    one.reason !== undefined && isSensitive(one.value)
      ? `{ name: ${inFlow(one.value)}, reason: ${JSON.stringify(one.reason)} }`
      : scalar(one.value);
  return `  - ${entry} # ${comment(one.why)} ${placeWords(one)}`;
}

/** Between braces a comma or a brace in a plain text would end it. */
const inFlow = (text: string): string => (/^[a-z][\w.-]*(?::[\w.-]+)+$/i.test(text) ? text : JSON.stringify(text));

const places = (one: Seen): string => (one.places.length === 0 ? '' : ` # ${placeWords(one)}`);

function placeWords({ places: [first = '', ...others] }: Seen): string {
  return `${comment(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

const hostOf = (uri: string): readonly string[] => {
  const { scheme = '', host } = parseRedirect(uri) ?? {};
  return host === undefined || !/^https?$/.test(scheme) ? [] : [host];
};

const titleOf = (key: string): string =>
  key
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
