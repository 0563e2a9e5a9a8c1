import type { Origin } from '../../resolve/values.ts';
import { matchPath, pathsOf } from '../provider-url.ts';
import type { Scene, Sighting } from '../recogniser.ts';

/** A path that some code hands over, without a base that proves whose it is. */
interface LikelyCall {
  readonly method: string;
  /** NUL characters stand for holes. */
  readonly path: string;
  readonly place: Origin;
  readonly related: Sighting['related'];
  /** What is said behind method and path in the trace. */
  readonly because: string;
  readonly isDefaultVerb?: boolean;
}

/** Reports a call as likely where its path is that of an operation by this verb, and nothing else. */
export function reportLikelyCall(
  { catalogue, report }: Scene,
  { method, path, place, related, because, isDefaultVerb = false }: LikelyCall,
): void {
  const match = matchPath(catalogue, method, path);
  if (!match.operation || match.isWholeHole) return;
  report({
    kind: 'call',
    certainty: 'likely',
    provider: catalogue.data.id,
    protocol: 'rest',
    method,
    ...pathsOf(match),
    operation: match.operation.id,
    ...(isDefaultVerb && { isDefaultVerb }),
    place,
    related,
    trace: [{ text: `${method} ${path.replaceAll('\u0000', '{}')} ${because}`, place }],
  });
}
