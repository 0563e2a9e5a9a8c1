import type { Evidence, Span } from '@mixer-oauth/core';

/** What a piece of evidence shows, in a few words. Never the value of a secret: evidence does not hold it. */
export function describeEvidence({ kind, scope, protocol, method, path, operation, value }: Evidence): string {
  switch (kind) {
    case 'request':
      return scope === undefined ? 'asks for scopes that cannot be seen' : `asks for ${scope}`;
    case 'call': {
      const target = [method, path].filter((part) => part !== undefined).join(' ') || operation;
      if (target === undefined) return `calls the API (${protocol ?? 'rest'}), which operation cannot be seen`;
      return protocol === undefined || protocol === 'rest' ? `calls ${target}` : `calls ${target} (${protocol})`;
    }
    case 'redirect':
      return `uses the redirect URI ${value ?? 'that cannot be seen'}`;
    case 'client-id':
      return `uses the client id ${value ?? 'that cannot be seen'}`;
    case 'secret':
      return 'holds a client secret';
    case 'parameter':
      return `sets the parameter ${value ?? 'that cannot be seen'}`;
  }
}

export const placeOf = ({ file, start }: Span): string => `${file}:${start.line}:${start.column}`;
