import { follow, isPlain, type Plain, plain, text } from './document.ts';
import type { Remarks } from './remarks.ts';

/** One OAuth flow of a document, by the name that RFC 6749 gives its grant. */
export interface DocumentFlow {
  readonly grant: string;
  readonly authorize?: string;
  readonly token?: string;
  readonly scopes: ReadonlyMap<string, string>; // name to text
}

export interface SecurityScheme {
  readonly name: string;
  readonly kind: 'oauth' | 'other';
  readonly flows: readonly DocumentFlow[];
}

const grants: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  clientCredentials: 'client_credentials',
  authorizationCode: 'authorization_code',
  // Swagger 2
  application: 'client_credentials',
  accessCode: 'authorization_code',
  // OpenAPI 3.2
  deviceAuthorization: 'device_code',
};

/** The security schemes of OpenAPI 3 and Swagger 2 alike. */
export function schemesOf(document: Plain, remarks: Remarks): ReadonlyMap<string, SecurityScheme> {
  const isSwagger = document['swagger'] !== undefined;
  const defined = isSwagger ? document['securityDefinitions'] : plain(document['components'])['securitySchemes'];
  return new Map(
    Object.entries(plain(defined)).map(([name, value]) => [
      name,
      schemeOf(name, plain(follow(document, value)), remarks),
    ]),
  );
}

function schemeOf(name: string, scheme: Plain, remarks: Remarks): SecurityScheme {
  const type = text(scheme['type']);
  if (type === 'openIdConnect')
    remarks.add(
      name,
      `its flows stand at ${text(scheme['openIdConnectUrl']) ?? 'another address'}: give that document by --metadata`,
    );
  if (type !== 'oauth2') return { name, kind: type === 'openIdConnect' ? 'oauth' : 'other', flows: [] };
  const flows = isPlain(scheme['flows'])
    ? Object.entries(scheme['flows']).filter(([key]) => !key.startsWith('x-'))
    : [[text(scheme['flow']) ?? '', scheme] as const];
  return { name, kind: 'oauth', flows: flows.flatMap(([key, flow]) => flowOf(name, key, plain(flow), remarks)) };
}

function flowOf(scheme: string, key: string, flow: Plain, remarks: Remarks): readonly DocumentFlow[] {
  const grant = grants[key];
  if (grant === undefined) {
    remarks.add(scheme, `the flow "${key}" is none that is known`);
    return [];
  }
  const authorize = text(flow['authorizationUrl']);
  const token = text(flow['tokenUrl']);
  const scopes = new Map(Object.entries(plain(flow['scopes'])).map(([name, meaning]) => [name, text(meaning) ?? '']));
  return [{ grant, ...(authorize !== undefined && { authorize }), ...(token !== undefined && { token }), scopes }];
}

/** Every scope that some flow of some scheme lists, with its text, and the flows that have it where not all have. */
export function scopesOf(
  schemes: Iterable<SecurityScheme>,
): ReadonlyMap<string, { text: string; flows: readonly string[] }> {
  const all = [...schemes].flatMap(({ flows }) => flows);
  const names = new Set(all.flatMap(({ scopes }) => [...scopes.keys()]));
  return new Map(
    [...names].map((name) => {
      const having = all.filter(({ scopes }) => scopes.has(name));
      return [
        name,
        {
          text: having.map(({ scopes }) => scopes.get(name) ?? '').find((one) => one !== '') ?? '',
          flows: having.length < all.length ? [...new Set(having.map(({ grant }) => grant))] : [],
        },
      ];
    }),
  );
}
