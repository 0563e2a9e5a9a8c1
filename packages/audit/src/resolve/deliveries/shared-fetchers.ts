import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { callbackOf } from '../calls/piped-callbacks.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { callsOfJavaScript } from '../program/javascript-calls.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Delivery } from './delivery.ts';

/**
 * Functions that a library asks with where a hook has none of its own: SWR's `<SWRConfig value={{ fetcher }}>`, which gets the key, and
 * TanStack Query's `new QueryClient({ defaultOptions: { queries: { queryFn } } })`, which gets an object with it.
 *
 * @see https://swr.vercel.app/docs/global-configuration
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/default-query-function
 */
interface Library {
  readonly hooks: readonly string[];
  /** What holds the function, and what it is called there. */
  readonly holder: RegExp;
  readonly option: string;
}

const libraries: readonly Library[] = [
  { hooks: ['useSWR', 'useSWRImmutable', 'useSWRInfinite'], holder: /^SWRConfig$/, option: 'fetcher' },
  {
    hooks: [
      'useQuery',
      'useSuspenseQuery',
      'useInfiniteQuery',
      'useSuspenseInfiniteQuery',
      'fetchQuery',
      'fetchInfiniteQuery',
      'prefetchQuery',
      'prefetchInfiniteQuery',
      'ensureQueryData',
      'ensureInfiniteQueryData',
    ],
    holder: /^(?:QueryClient|setDefaultOptions)$/,
    option: 'queryFn',
  },
];

/** Under which keys the option may be, from what the holder is handed inwards. */
const around = /^(?:value|defaultOptions|queries)$/;

const holdersIn = rememberingEach((program: Program): readonly Readonly<{ library: Library; value: Placed }>[] =>
  callsOfJavaScript(program).flatMap(({ expr: { callee, args }, fn }) =>
    libraries.flatMap((library) =>
      library.holder.test(writtenName(callee))
        ? args
            .slice(0, 1)
            .flatMap(({ value }) => optionsIn(value, library).map((expr) => ({ library, value: { expr, fn } })))
        : [],
    ),
  ),
);

const optionsIn = (expr: Expr, library: Library): readonly Expr[] =>
  expr.kind === 'record'
    ? expr.entries.flatMap(({ key, value }) => {
        if (key === library.option) return [value];
        return typeof key === 'string' && around.test(key) ? optionsIn(value, library) : [];
      })
    : [];

type Shared = Readonly<{ library: Library; fns: readonly FunctionInfo[] }>;

const sharedIn = (evaluator: Evaluator): readonly Shared[] =>
  libraries.map((library) => ({
    library,
    fns: holdersIn(evaluator.program).flatMap((one) =>
      one.library === library ? callbackOf(evaluator, one.value.expr, one.value.fn) : [],
    ),
  }));

/** Each hook without a function of its own calls the one that is shared; which of several, nobody can tell. */
export const sharedFetcherSites = (evaluator: Evaluator): readonly Delivery[] =>
  sharedIn(evaluator).flatMap(({ library, fns }) =>
    fns.length === 0
      ? []
      : callsOfJavaScript(evaluator.program).flatMap((call) => {
          const key = keyOf(call, library);
          if (!key) return [];
          const isSupposed = fns.length > 1;
          return fns.map((fn): Delivery => [fn, { ...siteOf(call, key), ...(isSupposed && { isSupposed }) }]);
        }),
  );

const siteOf = ({ expr, fn }: Placed<CallExpr>, key: Expr): CallSite => ({
  call: { expr, fn, context: emptyContext },
  args: [{ value: { expr: key, fn, context: emptyContext } }],
});

/** What the shared function is called with. Undefined where the hook has a function of its own. */
function keyOf({ expr: { callee, args } }: Placed<CallExpr>, { hooks, option }: Library): Expr | undefined {
  if (!hooks.includes(writtenName(callee))) return undefined;
  const [first, second] = args.map(({ value }) => value);
  if (!first) return undefined;
  if (option === 'fetcher') return second === undefined || hasNone(second, option) ? first : undefined;
  if (first.kind !== 'record') return first.kind === 'list' && hasNone(second, option) ? withKey(first) : undefined;
  const key = first.entries.find((one) => one.key === 'queryKey');
  return key && hasNone(first, option) ? withKey(key.value) : undefined;
}

/** Options that are written out, and none of them is the function. */
const hasNone = (options: Expr | undefined, option: string): boolean =>
  options === undefined ||
  (options.kind === 'record' && options.entries.every(({ key }) => key !== option && key !== '...'));

const withKey = (value: Expr): Expr => ({
  kind: 'record',
  entries: [{ key: 'queryKey', value, at: value.at }],
  at: value.at,
});

/** What hooks are called that ask with one of these functions. */
export const sharedHooksOf = (evaluator: Evaluator, functions: ReadonlySet<FunctionInfo>): readonly string[] =>
  sharedIn(evaluator).flatMap(({ library, fns }) => (fns.some((fn) => functions.has(fn)) ? library.hooks : []));
