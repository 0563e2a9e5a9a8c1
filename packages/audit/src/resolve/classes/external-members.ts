import { addressOf } from '../text/address.ts';
import { settingOfBundle } from '../configuration/bundle-settings.ts';
import { settingNamed } from '../configuration/configuration.ts';
import { settingAt } from '../configuration/config-files.ts';
import { macroOf } from '../configuration/laravel-macros.ts';
import { optionDefault } from '../configuration/command-line.ts';
import { settingOfRails } from '../configuration/rails-settings.ts';
import { environmentValues } from '../configuration/environment.ts';
import { isEnvironment } from '../configuration/is-environment.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOfNamespace } from '../modules/packages.ts';
import { openedMember } from './opened-members.ts';
import { answeredByProxy } from './proxies.ts';
import { lookUpName } from '../names/names.ts';
import { inSpaces } from '../names/spaces.ts';
import { type ExternalValue, stepFrom, unknown, type Value, wholeText } from '../values.ts';

// Longer chains come from code that walks a recursive structure, which takes the same steps again and again, or from a builder that is
// told much before it makes a client.
const [maximumSteps, maximumWritten, mostAlike] = [16, 64, 2];

const isTooFar = ({ path }: ExternalValue, name: string): boolean =>
  path.length >= maximumSteps &&
  (path.length >= maximumWritten || path.filter((step) => step === name).length >= mostAlike);

/** `value.name`, of something from outside. */
export function externalMember(
  evaluator: Evaluator,
  value: ExternalValue,
  name: string,
  context: Context,
): readonly Value[] {
  const answered = answeredByProxy(evaluator, value, name, context);
  if (answered.length > 0) return answered;
  // The first of several results is what an outside function gives; what follows is an error or a flag.
  if (name === '0' && value.call) return [value];
  const made = value.props && /^(?:url|string|Uri)$/.test(name) ? addressOf(evaluator, value.props) : [];
  if (made.length > 0) return made;
  const set = isEnvironment(value) ? environmentValues(evaluator, name) : [];
  if (set.length > 0) return set;
  const given = optionDefault(evaluator, value, name);
  if (given.length > 0) return given;
  const opened = openedMember(evaluator, value, name);
  if (opened.length > 0) return opened;
  if (isTooFar(value, name)) return [unknown(name)];
  if (isNamespace(evaluator, value)) {
    const inside = inSpaces(evaluator, value.path, name, value.file);
    const found = inside ?? lookUpName(evaluator, name, value.file.top);
    if (found.some(({ kind }) => kind !== 'external')) return found;
  }
  const inNamespace = memberOfNamespace(evaluator, value, name);
  if (inNamespace) return inNamespace;
  const ofDjango = value.module.startsWith('django.conf') ? settingNamed(evaluator, name) : [];
  if (ofDjango.length > 0) return ofDjango;
  // .NET's `ConfigurationManager.AppSettings["Scopes"]`
  const own = value.path.at(-1) === 'AppSettings' ? settingNamed(evaluator, `AppSettings.${name}`) : [];
  if (own.length > 0) return own;
  const ofRails = settingOfRails(evaluator, value, name);
  if (ofRails.length > 0) return ofRails;
  const ofBundle = settingOfBundle(evaluator, value, name);
  if (ofBundle.length > 0) return ofBundle;
  const path = [...sectionsOf(evaluator, value), name].join(':');
  const settings = path.includes(':') ? settingAt(evaluator, path) : [];
  if (settings.length > 0) return settings;
  const macro = macroOf(evaluator, value, name);
  if (macro) return [macro];
  const step = stepFrom(value, name);
  return [evaluator.program.packageTexts?.(step) ?? step];
}

/** A name that nothing defines may be a namespace, where those are not followed. */
const isNamespace = ({ program }: Evaluator, { module, path, call, file }: ExternalValue): boolean =>
  module === '' && path.length === 1 && !call && program.traitsOf(file.language).hasFlatNamespaces === true;

/** `configuration.GetSection("Api")["Url"]` asks for `Api:Url`. */
function sectionsOf(evaluator: Evaluator, { call, parent }: ExternalValue): readonly string[] {
  if (call?.expr.kind !== 'call' || parent?.path.at(-1) !== 'GetSection') return [];
  const [argument] = call.expr.args;
  const [name] = argument
    ? evaluator.evaluate(argument.value, call.fn, call.context).flatMap((one) => wholeText(one) ?? [])
    : [];
  return [...(parent.parent ? sectionsOf(evaluator, parent.parent) : []), ...(name === undefined ? [] : [name])];
}

/** `plugins.Values` of a dictionary that statements put objects into. */
export function keptIn({ path, props }: ExternalValue, name: string): readonly Value[] | undefined {
  if (!props || !/^[vV]alues$/.test(name) || path.at(-1) !== 'new' || !/(?:Map|Dictionary)$/.test(path.at(-2) ?? ''))
    return undefined;
  return [{ kind: 'list', items: [...props.values()].flat() }];
}
