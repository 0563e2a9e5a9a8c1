import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { callsOfJavaScript, hasJavaScript } from '../program/javascript-calls.ts';
import type { FileInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Properties, Thunk, Value } from '../values.ts';

/**
 * What every component has as `this.$api`: `Vue.prototype.$api = …`, `app.config.globalProperties.$api = …`, and what plug-ins of Nuxt
 * give out as `api`, with `inject('api', …)` or with `provide`.
 */
const membersIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  if (!hasJavaScript(program)) return found;
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (target.kind !== 'member' || !value || !target.name.startsWith('$') || target.object.kind !== 'member') continue;
    if (/^(?:prototype|globalProperties)$/.test(target.object.name)) push(found, target.name, { expr: value, fn });
  }
  for (const { expr, fn } of callsOfJavaScript(program)) {
    for (const { name, value } of givenOut(program, expr, fn)) push(found, `$${name}`, value);
    for (const { name, value } of givenByPlugin(expr, fn)) push(found, name, { expr: value, fn });
  }
  return found;
});

/** `app.use(VueAxios, client)` gives it out as `axios` and `$http`; an object says under which names. */
function givenByPlugin(
  { callee, args }: CallExpr,
  { file }: FunctionInfo,
): readonly Readonly<{ name: string; value: Expr }>[] {
  const [plugin, client] = args.map(({ value }) => value);
  if (callee.kind !== 'member' || callee.name !== 'use' || plugin?.kind !== 'name' || !client) return [];
  if (
    !file.outline.imports.some(({ name, alias, module }) => module === 'vue-axios' && (alias ?? name) === plugin.name)
  )
    return [];
  if (client.kind !== 'record') return ['axios', '$http'].map((name) => ({ name, value: client }));
  return client.entries.flatMap(({ key, value }) => (typeof key === 'string' ? [{ name: key, value }] : []));
}

type RecordExpr = Extract<Expr, { kind: 'record' }>;
type GivenOut = Readonly<{ name: string; value: Placed }>;

const definesPlugin = /^defineNuxtPlugin$/;

/**
 * @see https://v2.nuxt.com/docs/directory-structure/plugins#inject-in-root--context
 * @see https://nuxt.com/docs/guide/directory-structure/plugins#providing-helpers
 */
function givenOut(program: Program, { callee, args }: CallExpr, fn: FunctionInfo): readonly GivenOut[] {
  const [first, second] = args.map(({ value }) => value);
  const isInject = callee.kind === 'name' && callee.name === 'inject' && isSecondParam(fn, 'inject');
  const isProvide =
    callee.kind === 'member' &&
    callee.name === 'provide' &&
    /^(?:nuxt(?:App)?|_nuxt)$/.test(writtenName(callee.object));
  if (isInject || isProvide)
    return first?.kind === 'text' && second ? [{ name: first.value, value: { expr: second, fn } }] : [];
  if (!definesPlugin.test(writtenName(callee)) || !first) return [];
  return pluginsIn(program, first).flatMap(({ expr, fn: inside }) => entriesOf(expr, 'provide', inside));
}

/** A plug-in is a function, or an object with one. What it gives back says what it gives out. */
function pluginsIn(program: Program, expr: Expr): readonly Placed<RecordExpr>[] {
  if (expr.kind === 'record')
    return expr.entries.flatMap(({ key, value }) => (key === 'setup' ? pluginsIn(program, value) : []));
  const setup = expr.kind === 'function' ? program.functionOf(expr.fn) : undefined;
  if (!setup) return [];
  return program.given.returnsOf(setup).flatMap((one) => (one.kind === 'record' ? [{ expr: one, fn: setup }] : []));
}

const entriesOf = (expr: RecordExpr, wanted: string, fn: FunctionInfo): readonly GivenOut[] =>
  expr.entries.flatMap(({ key, value }) =>
    key === wanted && value.kind === 'record'
      ? value.entries.flatMap((one) =>
          typeof one.key === 'string' ? [{ name: one.key, value: { expr: one.value, fn } }] : [],
        )
      : [],
  );

const isSecondParam = (fn: FunctionInfo | undefined, name: string): boolean =>
  fn !== undefined && (fn.params[1]?.name === name || isSecondParam(fn.outer, name));

export const mayBeInjected = (name: string): boolean => name.startsWith('$') || name === 'axios';

export const injectedMember = (evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] => {
  const own = membersIn(evaluator.program).get(name);
  if (own) return own.flatMap(({ expr, fn }) => evaluator.evaluate(expr, fn));
  return nuxtClient(evaluator.program, name, file);
};

/** Modules of Nuxt that give out a client, by its name: their section of the settings, and the package. */
const modulesOfNuxt: ReadonlyMap<string, Readonly<{ section: string; module: string }>> = new Map([
  ['$axios', { section: 'axios', module: '@nuxtjs/axios' }], // https://axios.nuxtjs.org/options#baseurl
  ['$http', { section: 'http', module: '@nuxt/http' }], // https://http.nuxtjs.org/api#baseurl
]);

const ofSettings = /(?:^|\/)nuxt\.config\.\w+$/;
const isBase = /^(?:base|browserBase|privateBase|prefix)_?URL$/i;

/** The client of a module, with the base that the settings of the program or a plug-in give it: `$axios.setBaseURL(…)`. */
function nuxtClient(program: Program, name: string, file: FileInfo): readonly Value[] {
  const known = modulesOfNuxt.get(name);
  const bases = basesOfNuxt(program).get(name) ?? [];
  if (!known || (bases.length === 0 && name !== '$axios')) return [];
  const thunks = bases.map(({ expr, fn }): Thunk => ({ expr, fn, context: emptyContext }));
  const props: Properties = new Map([['baseURL', thunks]]);
  return [{ kind: 'external', module: known.module, path: [known.section], file, props }];
}

const basesOfNuxt = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { expr, fn } of hasJavaScript(program) ? program.records : [])
    if (ofSettings.test(fn.file.file))
      for (const { key, value } of expr.entries)
        for (const [name, { section }] of modulesOfNuxt)
          if (key === section && value.kind === 'record')
            for (const one of value.entries)
              if (typeof one.key === 'string' && isBase.test(one.key)) push(found, name, { expr: one.value, fn });
  for (const { expr, fn } of callsOfJavaScript(program)) {
    const { callee, args } = expr;
    if (callee.kind !== 'member' || !/^setBaseURL$/.test(callee.name) || !args[0]) continue;
    const name = writtenName(callee.object);
    if (modulesOfNuxt.has(name)) push(found, name, { expr: args[0].value, fn });
  }
  return found;
});

/**
 * What those name who have the member: every file of components.
 *
 * @param holds - is it about what is given out that is asked?
 */
export const namesInjected = (program: Program, holds: (expr: Expr, fn: FunctionInfo) => boolean): readonly string[] =>
  [...membersIn(program), ...basesOfNuxt(program)].flatMap(([name, all]) =>
    all.some(({ expr, fn }) => holds(expr, fn)) ? [name] : [],
  );
