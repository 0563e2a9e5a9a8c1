import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { broaderScope } from './broader-scope.ts';

testRule(broaderScope, auditFacts, {
  passes: {
    'a call writes': {
      manifest: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    scopes:
      - events
`,
      files: {
        'acme.provider.yml': `schemaVersion: 1
id: acme
name: Acme Calendar
status: active
urls:
  authorize: https://acme.example/oauth/authorize
  token: https://acme.example/oauth/token
  apiBases: [{ url: https://api.acme.example/v1 }]
scopeSeparator: ' '
supportsPkce: true
supportsState: true
flows: []
authorizeParameters: []
lifetimes: []
redirects: { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [docs] }
scopes:
  - { name: events, description: Read and change events, status: current, resource: events, implies: [events:read], sensitivity: high, sensitivityReason: Can delete the calendar., source: [docs] }
  - { name: events:read, description: Read events, status: current, resource: events, sensitivity: medium, sensitivityReason: Shows where the user is., source: [docs] }
operations:
  - { id: list, protocol: rest, method: GET, path: '/calendars/{id}/events', needs: [[events:read]], confidence: documented, source: [docs] }
  - { id: create, protocol: rest, method: POST, path: '/calendars/{id}/events', needs: [[events]], confidence: documented, source: [docs] }
sdks: []
`,
        'src/events.js': `export const list = (id) => fetch(\`https://api.acme.example/v1/calendars/\${id}/events\`);
export const create = (id, body) =>
  fetch(\`https://api.acme.example/v1/calendars/\${id}/events\`, { method: 'POST', body });
`,
      },
    },
    'a call cannot be resolved': {
      manifest: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    scopes:
      - events
`,
      files: {
        'acme.provider.yml': `schemaVersion: 1
id: acme
name: Acme Calendar
status: active
urls:
  authorize: https://acme.example/oauth/authorize
  token: https://acme.example/oauth/token
  apiBases: [{ url: https://api.acme.example/v1 }]
scopeSeparator: ' '
supportsPkce: true
supportsState: true
flows: []
authorizeParameters: []
lifetimes: []
redirects: { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [docs] }
scopes:
  - { name: events, description: Read and change events, status: current, resource: events, implies: [events:read], sensitivity: high, sensitivityReason: Can delete the calendar., source: [docs] }
  - { name: events:read, description: Read events, status: current, resource: events, sensitivity: medium, sensitivityReason: Shows where the user is., source: [docs] }
operations:
  - { id: list, protocol: rest, method: GET, path: '/calendars/{id}/events', needs: [[events:read]], confidence: documented, source: [docs] }
  - { id: create, protocol: rest, method: POST, path: '/calendars/{id}/events', needs: [[events]], confidence: documented, source: [docs] }
sdks: []
`,
        'src/events.js': `export const list = (id) => fetch(\`https://api.acme.example/v1/calendars/\${id}/events\`);
fetch('https://api.acme.example/v1' + readPath());
`,
      },
    },
    'nobody knows what a call needs': {
      manifest: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    scopes:
      - events
`,
      files: {
        'acme.provider.yml': `schemaVersion: 1
id: acme
name: Acme Calendar
status: active
urls:
  authorize: https://acme.example/oauth/authorize
  token: https://acme.example/oauth/token
  apiBases: [{ url: https://api.acme.example/v1 }]
scopeSeparator: ' '
supportsPkce: true
supportsState: true
flows: []
authorizeParameters: []
lifetimes: []
redirects: { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [docs] }
scopes:
  - { name: events, description: Read and change events, status: current, resource: events, implies: [events:read], sensitivity: high, sensitivityReason: Can delete the calendar., source: [docs] }
  - { name: events:read, description: Read events, status: current, resource: events, sensitivity: medium, sensitivityReason: Shows where the user is., source: [docs] }
operations:
  - { id: list, protocol: rest, method: GET, path: '/calendars/{id}/events', needs: [[events:read]], confidence: documented, source: [docs] }
  - { id: create, protocol: rest, method: POST, path: '/calendars/{id}/events', needs: [[events]], confidence: documented, source: [docs] }
sdks: []
`,
        'src/events.js': `export const list = (id) => fetch(\`https://api.acme.example/v1/calendars/\${id}/events\`);
fetch('https://api.acme.example/v1/birthdays');
`,
      },
    },
    'the need is only inferred': {
      manifest: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    scopes:
      - events
`,
      files: {
        'acme.provider.yml': `schemaVersion: 1
id: acme
name: Acme Calendar
status: active
urls:
  authorize: https://acme.example/oauth/authorize
  token: https://acme.example/oauth/token
  apiBases: [{ url: https://api.acme.example/v1 }]
scopeSeparator: ' '
supportsPkce: true
supportsState: true
flows: []
authorizeParameters: []
lifetimes: []
redirects: { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [docs] }
scopes:
  - { name: events, description: Read and change events, status: current, resource: events, implies: [events:read], sensitivity: high, sensitivityReason: Can delete the calendar., source: [docs] }
  - { name: events:read, description: Read events, status: current, resource: events, sensitivity: medium, sensitivityReason: Shows where the user is., source: [docs] }
operations:
  - { id: list, protocol: rest, method: GET, path: '/calendars/{id}/events', needs: [[events:read]], confidence: inferred, strength: moderate, source: [docs] }
  - { id: create, protocol: rest, method: POST, path: '/calendars/{id}/events', needs: [[events]], confidence: documented, source: [docs] }
sdks: []
`,
        'src/events.js': `export const list = (id) => fetch(\`https://api.acme.example/v1/calendars/\${id}/events\`);
`,
      },
    },
  },
  fails: {
    'all calls only read': {
      manifest: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    scopes:
      - events
`,
      files: {
        'acme.provider.yml': `schemaVersion: 1
id: acme
name: Acme Calendar
status: active
urls:
  authorize: https://acme.example/oauth/authorize
  token: https://acme.example/oauth/token
  apiBases: [{ url: https://api.acme.example/v1 }]
scopeSeparator: ' '
supportsPkce: true
supportsState: true
flows: []
authorizeParameters: []
lifetimes: []
redirects: { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [docs] }
scopes:
  - { name: events, description: Read and change events, status: current, resource: events, implies: [events:read], sensitivity: high, sensitivityReason: Can delete the calendar., source: [docs] }
  - { name: events:read, description: Read events, status: current, resource: events, sensitivity: medium, sensitivityReason: Shows where the user is., source: [docs] }
operations:
  - { id: list, protocol: rest, method: GET, path: '/calendars/{id}/events', needs: [[events:read]], confidence: documented, source: [docs] }
  - { id: create, protocol: rest, method: POST, path: '/calendars/{id}/events', needs: [[events]], confidence: documented, source: [docs] }
sdks: []
`,
        'src/events.js': `export const list = (id) => fetch(\`https://api.acme.example/v1/calendars/\${id}/events\`);
`,
      },
      shows: `mixer-oauth.yml:6:9 warning broader-scope
6 |       - events
  |         ^^^^^^ "events:read" is enough for the one call that "events" serves
  | fix: Use "events:read" (unsafe)`,
      fixed: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    scopes:
      - events:read
`,
    },
  },
});
