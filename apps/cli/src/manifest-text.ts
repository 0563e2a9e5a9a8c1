import type { InferredClient, Seen } from './infer-clients.ts';

/** A manifest for what the code shows, with a comment for each thing that only people know. */
export function manifestText(clients: readonly InferredClient[], provider: string): string {
  return `# yaml-language-server: $schema=https://github.com/mixer-oauth/mixer-oauth/raw/main/schemas/manifest.schema.json
# Inferred from the code by "mixer-oauth init": read it, put right what is wrong, then run "mixer-oauth check".
version: 1
provider: ${scalar(provider)}
clients:
${clients.map((client) => clientText(client)).join('\n')}`;
}

function clientText(client: InferredClient): string {
  const { key, folder, clientIds, secrets, redirectUris, requested, needed, isImplicit } = client;
  const hosts = [...new Set(redirectUris.flatMap(({ value }) => hostOf(value)))];
  const [clientId, ...otherIds] = clientIds;
  const [secret] = secrets;
  const lines = [
    `${scalar(key)}:`,
    `  name: ${scalar(titleOf(key))} # shown to users`,
    ...(clientId
      ? [`  clientId: ${scalar(clientId.value)}${places(clientId)}`]
      : ['  # clientId: ${CLIENT_ID} # the id itself, or an environment variable']),
    ...otherIds.map((other) => `  # the code also has the client id ${scalar(other.value)}${places(other)}`),
    ...(secret && !isImplicit ? [`  clientSecret: ${scalar(secret.value)}${places(secret)}`] : []),
    `  type: ${isImplicit ? 'public' : 'confidential'}`,
    `  flows: [${isImplicit ? 'implicit' : 'authorization_code'}]`,
    ...(hosts.length > 0
      ? ['  hosts:', ...hosts.map((host) => `    - ${scalar(host)}`)]
      : ['  hosts: [] # those of the redirect URIs']),
    ...(redirectUris.length > 0
      ? ['  redirectUris:', ...rows(redirectUris, '')]
      : ['  redirectUris: [] # none is visible in the code']),
    ...scopeLines(requested, needed),
    ...(folder === '' ? [] : [`  code: [${scalar(`${folder}**`)}]`]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function scopeLines(requested: readonly Seen[], needed: readonly Seen[]): readonly string[] {
  if (requested.length + needed.length === 0)
    return ['  scopes: [] # neither a request nor a call that needs one is visible in the code'];
  return ['  scopes:', ...rows(requested, 'asked for'), ...rows(needed, 'never asked for, but needed')];
}

const rows = (list: readonly Seen[], word: string): readonly string[] =>
  list.map((one) => `    - ${scalar(one.value)}${places(one, word)}`);

function places({ places: list }: Seen, word = ''): string {
  const [first, ...others] = list;
  if (first === undefined) return '';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  // A file's name may hold anything, a line break too.
  return ` # ${word === '' ? '' : `${word} in `}${first.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?')}${more}`;
}

const hostOf = (uri: string): readonly string[] => {
  const host = URL.canParse(uri) ? new URL(uri).hostname : '';
  return host === '' || !/^https?:/i.test(uri) ? [] : [host];
};

const titleOf = (key: string): string =>
  key
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/** Plain where YAML reads it back as the same text, else in double quotes. */
function scalar(text: string): string {
  const isPlain =
    /^(?:[A-Za-z][\w./ -]*(?::[\w./@-]+)*|\$\{\w+\})$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|nan|inf)$/i.test(text) &&
    !text.endsWith(' ');
  return isPlain || /^https?:\/\/[\w.:/?=&%~-]*[\w/=&%~-]$/.test(text) ? text : JSON.stringify(text);
}
