/** A client whose code uses its only scope. */
export const cleanManifest = `version: 1
clients:
  bot:
    name: Bot
    clientId: \${BOT_ID}
    type: confidential
    flows: [authorization_code]
    hosts: [bot.example.com]
    redirectUris: [https://bot.example.com/callback]
    scopes:
      - channel:follow:self
`;

export const cleanCode = `const base = 'https://mixer.com/api/v1';
const authorize = 'https://mixer.com/oauth/authorize?' + new URLSearchParams({
  client_id: process.env.BOT_ID, response_type: 'code', redirect_uri: 'https://bot.example.com/callback', scope: 'channel:follow:self', state: crypto.randomUUID(),
});
export const login = () => location.assign(authorize);
export const follow = (id) => fetch(\`\${base}/channels/\${id}/follow\`, { method: 'PUT' });
`;

/** The same with a call that needs a scope which is not declared. */
export const faultyCode = `${cleanCode}export const ads = (id) => fetch(\`\${base}/ads/channels/\${id}\`, { method: 'POST' });
`;

export const clean = { 'mixer-oauth.yml': cleanManifest, 'src/bot.js': cleanCode };
export const faulty = { ...clean, 'src/bot.js': faultyCode };

/** A manifest with so many host rules that cannot be. */
export const manyFindings = (count: number): string =>
  cleanManifest.replace(
    'hosts: [bot.example.com]',
    `hosts:\n      - bot.example.com\n${Array.from({ length: count }, (_, at) => `      - 'https://host-${at}.example/'\n`).join('')}`.trimEnd(),
  );
