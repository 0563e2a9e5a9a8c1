import { attempt } from '../attempt.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { actionNamesOf, actionSites } from './actions.ts';
import { sliceSites } from './api-slices.ts';
import { eventsOf, memberEventSites } from './member-events.ts';
import { messageSites, namedSendersOf } from './named-messages.ts';
import { sharedFetcherSites, sharedHooksOf } from './shared-fetchers.ts';
import { messageTypesOf, typedMessageSites } from './typed-messages.ts';
import type { Delivery } from './delivery.ts';

/** Who is called by whom without a call between them: somebody listens under a name, for an event of an object, for a type. */
export const deliverySites = (evaluator: Evaluator): readonly Delivery[] =>
  [messageSites, memberEventSites, typedMessageSites, actionSites, sliceSites, sharedFetcherSites].flatMap(
    (sitesIn) => attempt(evaluator, () => sitesIn(evaluator)) ?? [],
  );

/** Where to look for who sends what one of these functions listens to: names that stand as texts, and names in code. */
export function sendersOf(
  evaluator: Evaluator,
  functions: ReadonlySet<FunctionInfo>,
): Readonly<{ texts: readonly string[]; names: readonly string[] }> {
  const { texts, names } = namedSendersOf(evaluator, functions);
  const more = [eventsOf, messageTypesOf, actionNamesOf, sharedHooksOf].flatMap((namesOf) =>
    namesOf(evaluator, functions),
  );
  return { texts, names: [...names, ...more] };
}
