/** OpenAPI 3.1: users' tokens beside those of bots, empty lists, every scope at once, three flows, parameters at path items. */
export const botsAndUsers = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Acme HTTP API', version: '10' },
  servers: [{ url: 'https://acme.example/api/v10' }],
  paths: {
    '/users/@me': {
      get: {
        operationId: 'who_am_i',
        security: [{ BotToken: [] }, { OAuth2: ['identify', 'email', 'guilds', 'commands.update'] }],
      },
    },
    '/users/{user_id}': {
      parameters: [{ name: 'user_id', in: 'path', required: true }],
      get: { operationId: 'read_profile', security: [{ OAuth2: ['identify'] }, { OAuth2: ['email'] }] },
    },
    '/users/@me/guilds': { get: { operationId: 'list_guilds', security: [{ BotToken: [] }, { OAuth2: ['guilds'] }] } },
    '/guilds/{guild_id}/channels': {
      get: { operationId: 'list_channels', security: [{ BotToken: [] }, { OAuth2: [] }] },
    },
    '/channels/{channel_id}/messages': { post: { operationId: 'send_message', security: [{}, { BotToken: [] }] } },
  },
  webhooks: { joined: { post: { operationId: 'joined' } } },
  components: {
    securitySchemes: {
      BotToken: { type: 'apiKey', in: 'header', name: 'Authorization' },
      OAuth2: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://acme.example/oauth2/authorize',
            tokenUrl: 'https://acme.example/oauth2/token',
            scopes: { identify: 'Read the account', email: 'Read the address', guilds: 'List the servers' },
          },
          implicit: {
            authorizationUrl: 'https://acme.example/oauth2/authorize',
            scopes: { identify: 'Read the account', email: 'Read the address', guilds: 'List the servers' },
          },
          clientCredentials: {
            tokenUrl: 'https://acme.example/oauth2/token',
            scopes: { identify: 'Read the account', 'commands.update': 'Change commands' },
          },
        },
      },
    },
  },
});
