import { describe, expect, test } from 'vitest';
import { secretRanges } from './secret-ranges.ts';

const secret = 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L';
const found = (text: string): readonly string[] => secretRanges(text).map(({ start, end }) => text.slice(start, end));

describe('the value alone, in every language', () => {
  test.each([
    `clientSecret: '${secret}'`,
    `client_secret = "${secret}"`,
    `'client_secret' => '${secret}',`,
    `"client_secret": "${secret}"`,
    `const CLIENT_SECRET: &str = "${secret}";`,
    `static final String CLIENT_SECRET = "${secret}";`,
    `let clientSecret: String = "${secret}"`,
    `ClientSecret: "${secret}",`,
    `kSecret = std::string("${secret}")`,
    `options.setClientSecret("${secret}")`,
    `form.put("client_secret", "${secret}")`,
    `MIXER_SECRET=${secret}`,
    `mixer.client.secret=${secret}`,
    `  secret: ${secret}`,
    `// the secret: ${secret}`,
    `Authorization: Bearer ${secret}`,
    `'OAuth ${secret}'`,
    `https://bot:${secret}@mixer.com/`,
    `?access_token=${secret}&x=1`,
    `btoa("id:${secret}")`,
    `client_secret:\n  "${secret}"`,
    `clientSecret =\n  "${secret}"`,
    `requests.get(url, auth=('bot', '${secret}'))`,
    `auth=HTTPBasicAuth("bot", "${secret}")`,
    `req.SetBasicAuth("bot", "${secret}")`,
    `const pwd = '${secret}'`,
    `atob('${secret}')`,
    `client_secret = """${secret}"""`,
    `the client secret ${secret}`,
    `cb?code=${secret}`,
    `/apps/1/token/${secret}`,
    `process.env.CLIENT_SECRET || '${secret}'`,
    `process.env.TOKEN ?? '${secret}'`,
    `os.getenv("TOKEN") or "${secret}"`,
    `ENV['CLIENT_SECRET'] ||= '${secret}'`,
    `if (token === '${secret}')`,
    `#define CLIENT_SECRET "${secret}"`,
    `static const char secret[] = "${secret}";`,
    `public string Token { get; set; } = "${secret}";`,
    `send("{\\"client_secret\\":\\"${secret}\\"}")`,
    `body = 'client_id=1&client_secret=' + '${secret}'`,
    `- name: CLIENT_SECRET\n  value: ${secret}`,
    `<string name="client_secret">${secret}</string>`,
    `<key>ClientSecret</key>\n<string>${secret}</string>`,
    `headers.set("Authorization", "Bearer " + "${secret}")`,
    `curl -H 'Cookie: ${secret}' https://mixer.com/`,
    `curl -u bot:${secret} https://mixer.com/`,
    `ClientCredentials("0123456789abcdef0123456789abcdef", "${secret}")`,
    `git clone https://${secret}@mixer.com/a/b`,
    `redis://:${secret}@mixer.com:6379`,
    `jwt_key = "${secret}"`,
  ])('%s', (text) => {
    expect(found(text)).toEqual([secret]);
  });

  test.each<[text: string, value: string]>([
    [`const password = 'kGfTbQzWpLmXyN'`, 'kGfTbQzWpLmXyN'],
    [`headers: { Authorization: 'token tr0ub4dor' }`, 'tr0ub4dor'],
    [`headers: { Authorization: 'Bot 738291046152' }`, '738291046152'],
    [`https://a.example/?access_token=hunter2-Correct-Horse`, 'hunter2-Correct-Horse'],
    [`https://a.example/?secret=738291046152`, '738291046152'],
    [`// password: hunter2-Correct-Horse`, 'hunter2-Correct-Horse'],
    [`auth=('bot', 'tr0ub4dor')`, 'tr0ub4dor'],
    [`{ Cookie: 'theme=dark; session=${secret}' }`, `theme=dark; session=${secret}`],
    [`api_secret = """${secret}\n${secret}"""`, `${secret}\n${secret}`],
  ])('in a place for nothing else: %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  test('a token with dots, a private key', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib3QifQ.c2lnbmF0dXJlLW9m';
    expect(found(`send("${token}")`)).toEqual([token]);
    expect(found('-----BEGIN PRIVATE KEY-----\nMIIEvQIB\n-----END PRIVATE KEY-----')).toEqual(['\nMIIEvQIB\n']);
  });
});

test.each([
  `clientSecret: process.env.CLIENT_SECRET`,
  `client_secret = os.environ["CLIENT_SECRET"]`,
  `clientSecret: 'YOUR_CLIENT_SECRET'`,
  `['client_id', 'client_secret', 'response_type']`,
  `token_url = "https://mixer.com/api/v1/oauth/token"`,
  `Password = "Contrasenya"`,
  `const token = await getToken(user, 'channel:details:self');`,
  `throw new Error("the secret, it seems, is no host rule 42")`,
  `Authorization: \`Bearer \${token}\``,
  `access_token.get('/api/v1/users/current')`,
  `NEW_TOKEN = "/api/v2/session/renew?mode=quick"`,
  `NEW_TOKEN = "/api/session/token"\n  SHUFFLE = "/api/v2/player/17shuffle?state=on"`,
  `import { secrets } from './recognisers/secrets.ts';`,
  `import { read } from '../tokens/read-access-tokens.ts';`,
  `auth=('user', 'pass')`,
  `auth=(USER, PASSWORD)`,
  `auth=HTTPBasicAuth("bot", os.environ["PASSWORD"])`,
  `Authorization: 'Bearer YOUR_TOKEN'`,
  `Authorization: 'token %s'`,
  `'https://a.example/?access_token=' + token`,
  `https://a.example/?access_token={token}&response_type=token`,
  `https://a.example/?code=CODE&state=1`,
  `headers: { Cookie: 'theme=dark; lang=en' }`,
  `const password = 'ForgottenPassword'`,
  `password = md5Hash(input2)`,
  `// token: see the docs2`,
  `/repos/acme/site/commits/0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c`,
  `atob(data)`,
  `val token: ApiToken.Oauth2, user: User`,
  `token = OAuth2::AccessToken.new(client)`,
  `secret = base64.b64decode(text)`,
  `secretKey = HEX_string2buf(text)`,
  `const token = rows[0].credentials.accessToken;`,
  `getSecret("AcmeV2ClientSecret")`,
  `base64_encode("{$this->id}:{$this->secret}")`,
  `image = Base64.strip('data:image/png;base64,', text)`,
  `TOKEN: arn:aws:secretsmanager:eu-west-1:123456789012:secret:live/api/TOKEN-a1B2c3`,
  `tokenPath = "/oauth2/{0}/v1/token"`,
  `API_KEY_ID: 1AEB6400EDA27DA91AEB6400EDA27DA9`,
  `https://0123456789abcdef0123456789abcde1:\${secret}@mixer.com/`,
  `def trade(token):\n  """Trades a code2 for a token.\n\n  code: what the user brings back"""`,
  `authenticate('local', 'rememberMe')`,
  `auth=('user', 'rememberMe')`,
])('nothing in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what overlaps is one range', () => {
  expect(found(`access_token: 'Bearer ${secret}'`)).toEqual([secret]);
});

test('a long line takes no time', () => {
  const started = performance.now();
  secretRanges(`secret ${'token.a-b_'.repeat(60_000)}`);
  secretRanges(`"secret" ${' '.repeat(400_000)}`);
  // A hang, not a stopwatch.
  expect(performance.now() - started).toBeLessThan(20_000);
});
