import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../calls/calls.ts';
import { askedOfBundle } from './bundle-settings.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { exampleMark } from '../modules/modules.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { type Thunk, type Value, wholeText } from '../values.ts';

/** What configuration files say, by dotted key, with and without the file's name before it. */
type Configuration = ReadonlyMap<string, readonly Thunk[]>;

const configurations = new WeakMap<Program, Configuration>();
const deepest = 6;

function configurationOf(program: Program): Configuration {
  const known = configurations.get(program);
  if (known) return known;
  const byKey = new Map<string, Thunk[]>();
  for (const { file, language, outline, top } of program.files.values()) {
    const stem = stemOf(file);
    const isConfiguration = /^(?:json|yaml|toml|php|xml|elixir)$/.test(language);
    for (const { name, value } of outline.exports)
      if (isConfiguration && name === 'default' && value?.kind === 'record') addEntries(value, stem, top, byKey);
    if (language === 'php' && isOfFramework.test(file)) addFrameworks(program, top, byKey);
    if (language !== 'dotenv') continue;
    for (const { bind } of program.memberBindsOf(top)) {
      if (bind.target.kind !== 'member' || !bind.value) continue;
      const { name } = bind.target;
      const thunk = { expr: bind.value, fn: top, context: emptyContext };
      add(byKey, name, thunk);
      const last = name.slice(name.lastIndexOf('.') + 1);
      if (last !== name && isSectioned.test(file)) add(byKey, last, thunk);
    }
  }
  for (const { stem, record, fn, isWhole } of settingsOfModules(program)) {
    if (isWhole) add(byKey, stem, { expr: record, fn, context: emptyContext });
    addEntries(record, stem, fn, byKey);
  }
  for (const { name, value, fn } of constantsOfSettings(program))
    add(byKey, name, { expr: value, fn, context: emptyContext });
  configurations.set(program, byKey);
  return byKey;
}

/** A file of CodeIgniter's settings; what it says is asked for by key alone, `$this->config->item('api_url')`. */
const isOfFramework = /(?:^|\/)config\/(?:[^/]+\/)?\w+\.php$/;

/** `$config['api_url'] = …` */
function addFrameworks(program: Program, top: FunctionInfo, into: Map<string, Thunk[]>): void {
  for (const { bind } of program.memberBindsOf(top)) {
    const { target, value } = bind;
    if (target.kind !== 'member' || target.object.kind !== 'name' || target.object.name !== 'config' || !value)
      continue;
    if (value.kind === 'record') addEntries(value, target.name, top, into);
    else add(into, target.name, { expr: value, fn: top, context: emptyContext });
  }
}

/** `isWhole`: all of it is asked for by that name. */
type Settings = Readonly<{ stem: string; record: RecordExpr; fn: FunctionInfo; isWhole?: boolean }>;

/**
 * JavaScript's settings: what a module named after them exports, or a function that it exports gives (`ConfigModule.forRoot({ load:
 * [config] })` of NestJS), and `registerAs('mixer', () => ({ … }))`.
 */
function settingsOfModules(program: Program): readonly Settings[] {
  const found: Settings[] = [];
  const add = (stem: string, value: Expr | undefined, fn: FunctionInfo, isWhole = false): void => {
    if (value?.kind === 'record') found.push({ stem, record: value, fn, isWhole });
    const made = value?.kind === 'function' ? program.functionOf(value.fn) : undefined;
    for (const one of made?.body ?? []) if (one.kind === 'return' && made) add(stem, one.value, made, isWhole);
  };
  for (const { file, language, outline, top } of program.files.values()) {
    if (language !== 'javascript' || !isOfSettings.test(file)) continue;
    for (const { name, value } of outline.exports) if (name === 'default') add(stemOf(file), value, top);
    for (const { bind } of program.memberBindsOf(top))
      if (bind.target.kind === 'member' && bind.target.name === 'exports') add(stemOf(file), bind.value, top);
  }
  for (const { expr, fn } of program.calls) {
    const [name, made] = expr.args;
    if (writtenName(expr.callee) === 'registerAs' && name?.value.kind === 'text')
      add(name.value.value, made?.value, fn, true);
  }
  return found;
}

const isOfSettings = /(?:^|\/)(?:config(?:uration)?s?|settings)(?:\/[^/]+|\.[\w.]+)$/i;
const stemOf = (file: string): string => /([^/.]+)[^/]*$/.exec(file)?.[1] ?? '';

/** Python's settings, in a module or classes of their own: `app.config.from_object(Config)`, `django.conf.settings`. */
function constantsOfSettings({
  files,
  classes,
  binds,
  calls,
}: Program): readonly Readonly<{ name: string; value: Expr; fn: FunctionInfo }>[] {
  const modules = [...files.values()].flatMap(({ language, file, top }) => {
    // An example stands for the file that is kept out of the tree.
    const own = file.replace(exampleMark, '');
    const isOne = language === 'python' && /(?:^|\/)(?:config|settings?)(?:\/[^/]+)?\.py$/.test(own);
    return isOne && (own === file || !files.has(own)) ? [top] : [];
  });
  const inModules = modules.flatMap((fn) =>
    fn.body.flatMap((one) =>
      one.kind === 'bind' && one.target.kind === 'name' ? [{ name: one.target.name, value: one.value, fn }] : [],
    ),
  );
  const inClasses = classes.flatMap(({ name, file, body, outline }) =>
    file.language === 'python' && /config|settings/i.test(name)
      ? outline.fields.map((field) => ({ name: field.name, value: field.value, fn: body }))
      : [],
  );
  // `app.config["API_URL"] = …`, `app.config.update(API_URL=…)`
  const set = binds.flatMap(({ bind: { target, value }, fn }) =>
    fn.file.language === 'python' && target.kind === 'member' && isConfig(target.object)
      ? [{ name: target.name, value, fn }]
      : [],
  );
  const updated = calls.flatMap(({ expr: { callee, args }, fn }) =>
    fn.file.language === 'python' &&
    callee.kind === 'member' &&
    /^(?:update|from_mapping)$/.test(callee.name) &&
    isConfig(callee.object)
      ? args.map(({ name = '', value }) => ({ name, value, fn }))
      : [],
  );
  return [...inModules, ...inClasses, ...set, ...updated].flatMap(({ name, value, fn }) =>
    value && isConstant.test(name) ? [{ name, value, fn }] : [],
  );
}

const isConstant = /^[A-Z][A-Z\d_]*$/;
const isConfig = (object: Expr): boolean => object.kind === 'member' && object.name === 'config';

/** `app.config['API_URL']` of Flask, `$app['config']['services.api']` of Laravel, whatever the app is that is at hand. */
export function settingOfApp(
  evaluator: Evaluator,
  object: Expr,
  key: string,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  if (!ofApps[fn.file.language]?.test(key)) return [];
  // `config = current_app.config`
  const isOfApp =
    isConfig(object) ||
    (object.kind === 'name' &&
      evaluator.evaluate(object, fn, context).some((value) => value.kind === 'external' && isConfigOfApp(value.path)));
  return isOfApp ? settingNamed(evaluator, key) : [];
}

const isConfigOfApp = (path: readonly string[]): boolean => path.length > 1 && path.at(-1) === 'config';

const ofApps: Readonly<Record<string, RegExp>> = { python: isConstant, php: /^\w+(?:\.[\w.-]+)?$/ };

type RecordExpr = Extract<Expr, { kind: 'record' }>;

function addEntries(root: RecordExpr, stem: string, fn: FunctionInfo, into: Map<string, Thunk[]>): void {
  // Laravel's `config('acme')` is all that the file of that name gives.
  if (fn.file.language === 'php') add(into, stem, { expr: root, fn, context: emptyContext });
  const open: { record: RecordExpr; path: readonly string[] }[] = [{ record: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { key, value } of next.record.entries) {
      if (typeof key !== 'string' || key === '...') continue;
      const path = [...next.path, key];
      // Symfony keeps what is asked for by name alone under `parameters`.
      const bare = path.length > 1 && path[0] === 'parameters' ? [path.slice(1).join('.')] : [];
      for (const name of [path.join('.'), [stem, ...path].join('.'), ...bare])
        add(into, name, { expr: value, fn, context: emptyContext });
      if (value.kind === 'record' && path.length < deepest) open.push({ record: value, path });
    }
  }
}

function add(map: Map<string, Thunk[]>, key: string, thunk: Thunk): void {
  const list = map.get(key);
  if (list) list.push(thunk);
  else map.set(key, [thunk]);
}

// Secrets and ids are the deployment's own: code that reads them from elsewhere does right, and they are not looked up.
export const isSecret = (name: string): boolean => /secret|password|token$|private|_key$|client_?id/i.test(name);

const reads =
  /^(?:get|getString|GetString|GetStringSlice|getProperty|getValue|GetValue|get_string|get_config|value|fetch|read|string|array|item)$/;
const holder = /conf|setting|propert|\bprops?$|option|environment|parameters|section|viper|ini$|^env$/i;

/** Files in which a key stands under its section, and may be read by itself. */
const isSectioned = /\.(?:ini|cfg)$/;

/** `config('services.mixer.scopes')`, `config.get('mixer.scopes')`, `Config::get(…)`: what configuration files say under the key. */
export function configuredValues(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee, args } = call;
  const ofBundle = askedOfBundle(evaluator, call, fn, context);
  if (ofBundle.length > 0) return ofBundle;
  const [key, second] = args;
  const resource = readsResource.test(nameOf(callee)) ? args.flatMap(({ value }) => resourceIn(value))[0] : undefined;
  if (resource !== undefined) {
    const found = settingNamed(evaluator, resource);
    return found.length > 0 ? found : undefined;
  }
  if (!key || !(isReader(callee) || isBag(evaluator, callee, fn, context))) return undefined;
  const byKey = configurationOf(evaluator.program);
  if (byKey.size === 0) return undefined;
  const textsOf = (expr: Expr): readonly string[] =>
    evaluator.evaluate(expr, fn, context).flatMap((value) => wholeText(value) ?? []);
  const sections = callee.kind === 'member' ? sectionsOf(callee.object, textsOf) : [];
  const first = textsOf(key.value).map((name) => [...sections, name].join('.'));
  // `config.get('section', 'key')`
  const inSection = second && second.name === undefined ? textsOf(second.value) : [];
  const names = [...first, ...first.flatMap((section) => inSection.map((one) => `${section}.${one}`))];
  const values = names.flatMap((name) => settingNamed(evaluator, name.replaceAll(/[:/]/g, '.'))).slice(0, 6);
  return values.length > 0 ? values : undefined;
}

const readsResource = /^(?:get(?:String|Text|StringArray|TextArray)|string(?:Array)?Resource)$/;

/** Android's `R.array.scopes`, whichever package's. */
function resourceIn(expr: Expr): readonly string[] {
  if (expr.kind !== 'member' || expr.object.kind !== 'member' || !/^(?:string|array)$/.test(expr.object.name))
    return [];
  return writtenName(expr.object.object) === 'R' ? [`R.${expr.object.name}.${expr.name}`] : [];
}

/** `Mixer` and `Api` of `config.GetSection("Mixer").GetSection("Api")`. */
function sectionsOf(object: Expr, textsOf: (expr: Expr) => readonly string[]): readonly string[] {
  if (object.kind !== 'call' || object.callee.kind !== 'member' || !/^get_?section$/i.test(object.callee.name))
    return [];
  const [argument] = object.args;
  return [...sectionsOf(object.callee.object, textsOf), ...(argument ? textsOf(argument.value).slice(0, 1) : [])];
}

/** What configuration says under a key, unless that is a secret. */
export const settingNamed = (evaluator: Evaluator, key: string): readonly Value[] =>
  isSecret(key)
    ? []
    : (configurationOf(evaluator.program).get(key) ?? []).slice(0, 6).flatMap((thunk) => evaluator.force(thunk));

const likeKey = (key: string): string => key.replaceAll(/[-_]/g, '').toLowerCase();

const alike = rememberingEach((configuration: Configuration): Configuration => {
  const byKey = new Map<string, Thunk[]>();
  for (const [key, thunks] of configuration) for (const thunk of thunks) push(byKey, likeKey(key), thunk);
  return byKey;
});

/** The same where frameworks do not care how words are put together: `base-url`, `base_url` and `BaseUrl` are one key. */
export const settingLike = (evaluator: Evaluator, key: string): readonly Value[] =>
  isSecret(key)
    ? []
    : (alike(configurationOf(evaluator.program)).get(likeKey(key)) ?? [])
        .slice(0, 6)
        .flatMap((thunk) => evaluator.force(thunk));

function isReader(callee: Expr): boolean {
  if (callee.kind === 'name') return /^(?:config|get_?config|setting|getenv)$/i.test(callee.name);
  if (callee.kind === 'member' && callee.name === 'getParameter') return true; // Symfony
  if (callee.kind !== 'member' || !reads.test(callee.name)) return false;
  const { object } = callee;
  if (object.kind === 'name' || object.kind === 'member') return holder.test(object.name);
  return object.kind === 'call' && isNamedConfig(object.callee);
}

/** Symfony's `ParameterBagInterface`, whatever it is called where it is handed over. */
const isBag = (evaluator: Evaluator, callee: Expr, fn: FunctionInfo, context: Context): boolean =>
  fn.file.language === 'php' &&
  callee.kind === 'member' &&
  callee.name === 'get' &&
  evaluator
    .settle(evaluator.evaluate(callee.object, fn, context), context)
    .some((value) => value.kind === 'external' && value.path.some((step) => /^(?:Parameter|Container)Bag/.test(step)));

const isNamedConfig = (callee: Expr): boolean =>
  (callee.kind === 'name' || callee.kind === 'member') && /config|settings|section/i.test(callee.name);
