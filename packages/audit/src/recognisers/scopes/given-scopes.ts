import type { Expr } from '../../outline/outline.ts';
import { basesOf } from '../../resolve/classes/related-classes.ts';
import type { ClassInfo, FunctionInfo } from '../../resolve/program/program.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { isClassOfAnother } from '../sign-ins/whose-class.ts';
import { scopeKey } from './asking-names.ts';
import { reportHanded } from './handed-scopes.ts';
import { tokensOf } from './scope-tokens.ts';

/**
 * Scopes that a class has for a package which it implements an interface or extends a class of: `class Settings implements AcmeSettings {
 * List<String> requiredScopes() { return List.of("chat:chat", "chat:connect"); } }`. What the package does with them nobody sees: likely.
 */
export const givenScopes: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
  for (const type of scene.evaluator.program.classes) {
    const given = givenBy(scene, type);
    if (given.length === 0 || isClassOfAnother(scene, type) || !isForPackage(scene, type)) continue;
    for (const { name, value, fn } of given) report(scene, name, value, fn);
  }
};

type Given = Readonly<{ name: string; value: Expr; fn: FunctionInfo }>;

const namesScopes = (name: string): boolean => scopeKey.test(name.replace(/^_?get_?(?=[A-Za-z])/i, ''));

function givenBy({ evaluator: { program } }: Scene, type: ClassInfo): readonly Given[] {
  if (type.outline.bases.length === 0) return [];
  const fields = type.outline.fields.flatMap(({ name, value }) =>
    value && namesScopes(name) ? [{ name, value, fn: type.body }] : [],
  );
  const methods = type.methods
    .filter(({ name }) => namesScopes(name))
    .flatMap((fn) => program.given.returnsOf(fn).map((value) => ({ name: fn.name, value, fn })));
  return [...fields, ...methods];
}

/** What the class derives from is not of the program, at least in part. */
const isForPackage = ({ evaluator }: Scene, type: ClassInfo): boolean =>
  basesOf(evaluator, type).some(({ kind }) => kind === 'external' || kind === 'unknown');

/** Several names and nothing else, of which one has a form that plain words do not have. */
function report(scene: Scene, name: string, value: Expr, fn: FunctionInfo): void {
  const tokens = scene.evaluator.evaluate(value, fn).flatMap((one) => tokensOf(scene, one));
  const found = tokens.flatMap(({ text, place }) => {
    const scope = scene.catalogue.scope(text);
    return scope ? [{ name: scope.name, place: place ?? placeOf(value, fn) }] : [];
  });
  const areScopes = found.length > 1 && found.length === tokens.length;
  if (!areScopes || !tokens.some(({ text }) => /\w[:./-]\w/.test(text))) return;
  reportHanded(scene, found, { place: placeOf(value, fn), what: `given by "${name}"` });
}
