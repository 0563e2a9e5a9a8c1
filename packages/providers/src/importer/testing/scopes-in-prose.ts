/** OpenAPI 3.0 in YAML: no security at all, scopes in sentences, conditions, a misprint, wide parameters, a server of its own. */
export const scopesInProse = `openapi: 3.0.3
info: { title: Acme REST API, version: 1.1.4 }
servers: [{ url: https://api.acme.example }]
paths:
  /repos/{owner}/{repo}/hooks:
    get:
      operationId: hooks/list
      description: |-
        Lists hooks, those of apps too.

        OAuth app tokens and personal access tokens (classic) need the \`admin:hooks\` scope to use this endpoint.
  /orgs/{org}/teams/{team}:
    get:
      operationId: teams/get
      description: OAuth tokens need the \`read:org\` or \`repo\` scope to use this endpoint.
  /packages/{name}:
    delete:
      operationId: packages/delete
      description: Tokens need the \`read:packages\` and \`delete:packages\` scopes to use this endpoint.
  /repos/{owner}/{repo}/contents/{path}:
    get:
      operationId: files/get
      description: Reads a file. If the repository is private, tokens need the \`repo\` scope.
      parameters:
        - { name: path, in: path, required: true, x-multi-segment: true, schema: { type: string } }
  /misprint:
    get:
      operationId: misprint
      description: Tokens need the \`repo\`scope to use this endpoint.
  /alerts:
    get:
      operationId: alerts/list
      description: >-
        Shows the \`active\` ones and their \`events\`, see "[Alerts in a private repository](https://acme.example/private)." Tokens
        need the \`alerts\` or \`repo\` scope to use this endpoint. If it is only used with public repositories, the token can use the
        \`public_repo\` scope instead.
  /analyses:
    get:
      operationId: analyses/list
      description: >-
        Tokens need the \`alerts\` or \`repo\`s cope to use this endpoint with private or public repositories, or the \`public_repo\`
        scope to use this endpoint with only public repositories.
  /repos:
    post:
      operationId: repos/create
      description: >-
        Tokens need the \`public_repo\` or \`repo\` scope to create a public repository, and \`repo\` scope to create a private one.
  /contents:
    put:
      operationId: files/put
      description: >-
        Tokens need the \`repo\` scope to use this endpoint. The \`workflow\` scope is also required in order to modify workflow files.
  /types:
    get:
      operationId: types/list
      description: Tokens need the read:org scope to use this endpoint.
  /markdown:
    post:
      operationId: markdown/render
      description: Renders text. The context is the scope in which links are resolved.
  /releases/{id}/assets{?name,label}:
    post:
      operationId: assets/upload
      servers: [{ url: https://uploads.acme.example }]
      description: Uploads a file. Tokens need the \`repo\` scope.
`;
