const scopes = (names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, name]));
const asks = (operationId: string, names: string, said = names): object => ({
  operationId,
  security: [{ acmeAuth: names.split(' ') }],
  parameters: [{ name: 'token', in: 'header', description: `Authentication token. Requires scope: \`${said}\`` }],
});

/** Swagger 2.0: host and basePath, one flow a scheme, dotted paths, a scope that stands for none, lists that mean "any". */
export const itemKinds = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Acme Web API', version: '1.7.0' },
  host: 'acme.example',
  basePath: '/api',
  schemes: ['https'],
  securityDefinitions: {
    acmeAuth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://acme.example/oauth/authorize',
      tokenUrl: 'https://acme.example/api/oauth.access',
      scopes: scopes('none channels:read groups:read im:read files:write accounting accounting.read calls:write'),
    },
  },
  paths: {
    '/api.test': { get: asks('api_test', 'none') },
    '/conversations.list': {
      get: asks('conversations_list', 'channels:read groups:read im:read', 'conversations:read'),
    },
    '/files.delete': { post: asks('files_delete', 'files:write') },
    '/invoices.list': { get: asks('invoices_list', 'accounting accounting.read', '') },
    '/stars.add': { post: asks('stars_add', 'stars:write') },
  },
});
