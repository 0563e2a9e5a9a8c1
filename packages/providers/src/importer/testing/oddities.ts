/** What the big documents lack: a public operation, relative servers and variables, other kinds of schemes, references, queries. */
export const oddities = `openapi: 3.1.0
info: { title: Acme Things, version: '2' }
servers:
  - url: /api
  - { url: 'https://{region}.acme.example', variables: { region: { default: eu } } }
  - { url: 'https://{tenant}.acme.example', variables: { tenant: {} } }
security: [{ oauth: [things:read] }]
paths:
  /health: { get: { operationId: health, security: [] } }
  /things:
    summary: Things
    get: { operationId: list, deprecated: true }
    post: { operationId: list, security: [{ oauth: [things:write], tls: [] }] }
  /peek: { get: { operationId: peek, security: [{}, { oauth: [things:read] }] } }
  /notes/{id}: { get: { operationId: noteById } }
  /notes/{name}: { get: { operationId: noteByName } }
  /files/{id}: { get: { operationId: fileById } }
  /files/{name}: { get: { operationId: fileByName, security: [{ oauth: [things:write] }] } }
  /shared: { $ref: '#/components/pathItems/shared' }
  /elsewhere: { $ref: 'other.yml#/shared' }
  /search?type=thing: { get: { operationId: search, security: [{ oidc: [things:read] }] } }
components:
  pathItems: { shared: { get: { operationId: shared } } }
  securitySchemes:
    tls: { type: mutualTLS }
    oidc: { type: openIdConnect, openIdConnectUrl: 'https://acme.example/.well-known/openid-configuration' }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { things:read: Read, things:write: Write } } } }
`;
