const sensitivities = ['low', 'medium', 'high', 'critical'] as const;

/** A catalogue of so many scopes, each needed by one operation, as JSON. Made up: only its size matters. */
export function makeProvider(scopes: number): string {
  const source = ['made up'];
  const numbers = Array.from({ length: scopes }, (_, index) => index + 1);
  return JSON.stringify({
    schemaVersion: 1,
    id: 'big',
    name: 'Big',
    status: 'active',
    urls: {
      authorize: 'https://big.example/authorize',
      token: 'https://big.example/token',
      apiBases: [{ url: 'https://api.big.example' }],
    },
    scopeSeparator: ' ',
    supportsPkce: true,
    supportsState: true,
    flows: [{ id: 'authorization_code', isSupported: true, source }],
    authorizeParameters: [{ name: 'state', source }],
    lifetimes: [],
    redirects: {
      matching: 'exact',
      allowsWildcardHosts: false,
      wildcardCoversApex: false,
      allowsLocalhost: true,
      source,
    },
    scopes: numbers.map((number) => ({
      name: `scope:${number}:${number % 2 === 0 ? 'read' : 'write'}`,
      description: `${number % 2 === 0 ? 'Read' : 'Change'} the things of kind ${number} that a user keeps`,
      status: 'current',
      resource: `resource ${Math.floor(number / 50)}`,
      sensitivity: sensitivities[number % sensitivities.length],
      sensitivityReason: 'It is made up.',
      source,
    })),
    operations: numbers.slice(0, 500).map((number) => ({
      id: `things.${number}`,
      protocol: 'rest',
      method: 'GET',
      path: `/things/${number}`,
      summary: `Read a thing of kind ${number}`,
      needs: [[`scope:${number}:${number % 2 === 0 ? 'read' : 'write'}`]],
      confidence: 'documented',
      source,
    })),
    sdks: [],
  });
}
