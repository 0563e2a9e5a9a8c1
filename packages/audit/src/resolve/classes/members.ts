import type { Expr } from '../../outline/outline.ts';
import { answeredMember, answeredThere } from './answered-members.ts';
import { addedMembers } from './added-members.ts';
import { indexOf } from '../program/class-index.ts';
import { type Context, emptyContext } from '../context.ts';
import { memberOfClass } from './class-members.ts';
import { dottedModule } from '../modules/dotted-modules.ts';
import type { Evaluator } from '../evaluator.ts';
import { meantOf } from '../forks.ts';
import { besideField, meantThere } from './fields-beside-methods.ts';
import { extensionGetter } from './extension-getters.ts';
import { externalMember, keptIn } from './external-members.ts';
import { fieldByKeys } from './fields-by-keys.ts';
import { assignedStatic, staticOfClass } from './assigned-statics.ts';
import { assignedValues, isSetByMaker } from './assigned-values.ts';
import { classOf, memberOfOwnClass, onSideOf } from './class-of-object.ts';
import { behindFacade } from '../configuration/laravel-container.ts';
import { contextOf, plain } from './construction.ts';
import { memberOfParam } from './handed-over.ts';
import { initialised, isLeftToContainer } from './constructions.ts';
import { isGetter, returned } from './getters.ts';
import { impliedType } from './implied-types.ts';
import { definedIn, isInterfaceOf } from './heirs.ts';
import { implementedMember, memberOfHeirs } from './implemented-members.ts';
import { madeUpMember } from './made-up-members.ts';
import { moduleMember } from '../names/imported-names.ts';
import { knownByName } from '../names/attached-members.ts';
import { isCalledBy } from '../calls/method-references.ts';
import { constructorsOf } from '../calls/overloads.ts';
import { askedOfProxy } from './proxies.ts';
import { basesOf, inherited, otherDefinitions } from './related-classes.ts';
import { grownField } from './grown-fields.ts';
import { initialValues, passedOrSet } from './initial-values.ts';
import { rowNamed } from '../lists/kept-entries.ts';
import { placeNamed } from '../lists/named-places.ts';
import { memberOfRecord } from '../lists/record-views.ts';
import { fieldAt, itemNamed } from '../lists/places.ts';
import { givenToList } from './members-of-lists.ts';
import { memberOfText } from './members-of-texts.ts';
import { isMeantBlank, isPassedBlank, leftOpen } from './passed-blanks.ts';
import { saysNothing } from './says-nothing.ts';
import { superMember } from './super-members.ts';
import { setFromOutside } from './set-from-outside.ts';
import { asSeenBy, ownSetting } from './set-by-methods.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import { toldBy } from './told-by-loaders.ts';
import { heldObject, isOwnObject, isVague, ownAmong, typedOr, valuesOfType } from './types.ts';
import { notThere } from '../told-apart.ts';
import { wireName } from './wire-names.ts';
import { withoutMethods } from './without-methods.ts';
import { asObject, literalText, unknown, type Value, wholeText, writtenAt } from '../values.ts';

type MemberExpr = Extract<Expr, { kind: 'member' }>;

export const memberValues = (
  evaluator: Evaluator,
  expr: MemberExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] => meantThere(evaluator, expr, fn, namedMember(evaluator, expr, fn, context));

function namedMember(evaluator: Evaluator, expr: MemberExpr, fn: FunctionInfo, context: Context): readonly Value[] {
  if (expr.object.kind === 'name' && expr.object.name === 'super')
    return superMember(evaluator, expr.name, fn, context);
  const madeUp = madeUpMember(evaluator, expr, fn, context);
  if (madeUp) return madeUp;
  const own = impliedType(evaluator, expr, fn);
  if (own && expr.name === 'init') return [{ kind: 'class', class: own }];
  if (own)
    return memberOf(evaluator, { kind: 'class', class: own }, expr.name, context).map((value) =>
      writtenAt(value, { file: fn.file.file, at: expr.at }),
    );
  const extended = extensionGetter(evaluator, expr, fn, context);
  if (extended.length > 0) return extended;
  const ofClass = memberOfOwnClass(evaluator, expr, fn, context);
  if (ofClass) return ofClass;
  const objects = dottedModule(evaluator, expr.object, fn) ?? evaluator.evaluate(expr.object, fn, context);
  const place = placeNamed(evaluator, expr, fn, objects);
  const values = meantOf(withoutMethods(objects), context).flatMap(
    (value) =>
      answeredThere(evaluator, value, expr, context) ??
      askedOfProxy(evaluator, value, expr, fn, context) ??
      memberOf(evaluator, value, place, context),
  );
  if (objects.some((value) => value.kind === 'class' && value.class.outline.kind === 'enum'))
    return values.map((value) => writtenAt(value, { file: fn.file.file, at: expr.at }));
  const isOpen = values.every(({ kind }) => kind === 'external' || kind === 'param' || kind === 'unknown');
  const known = isOpen ? knownByName(evaluator, { expr, fn }, objects, context) : [];
  if (known.length > 0) return known;
  return values.length > 0 ? values : [notThere(objects, expr.name)];
}

/** `value.name`, for every kind of value. */
export function memberOf(
  evaluator: Evaluator,
  value: Value,
  name: string,
  context: Context = emptyContext,
): readonly Value[] {
  return toldBy(evaluator, value, membersOf(evaluator, value, name, context));
}

function membersOf(evaluator: Evaluator, value: Value, name: string, context: Context): readonly Value[] {
  const set = ownSetting(evaluator, value, name);
  if (set) return value.kind === 'instance' ? [...set, ...besideField(evaluator, value, name)] : set;
  switch (value.kind) {
    case 'instance': {
      const own = classOf(value, name) ?? instanceMember(evaluator, value, name, context);
      return own.length > 0 ? own : staticOfClass(evaluator, value, name);
    }
    case 'class': {
      const own = behindFacade(evaluator, value.class, name) ?? memberOfClass(evaluator, value.class, name, context);
      return own.length > 0 ? own : assignedStatic(evaluator, value, name);
    }
    case 'module':
      return moduleMember(evaluator, value.file, name);
    case 'record':
      return memberOfRecord(evaluator, value, name);
    case 'external':
      return keptIn(value, name) ?? externalMember(evaluator, value, name, context);
    case 'param':
      return memberOfParam(evaluator, value, name, context);
    case 'list':
      // A member of Python's enums whose value is a row.
      if (name === 'value' && value.items[0]?.fn.file.language === 'python') return [value];
      // What a map holds, where all is known of it is that.
      if (/^[vV]alues$/.test(name)) return [value];
      return (
        givenToList(evaluator, value, name, context) ??
        (rowNamed(evaluator, value, name) ?? itemNamed(value, name)).flatMap(evaluator.force)
      );
    case 'text':
      return memberOfText(evaluator, value, name, context);
    case 'function':
      // What an interface of one method names: `listener.onRequest(path)` runs the lambda that is handed over for it.
      return isInterfaceOf(evaluator, value, name) || isCalledBy(value, name)
        ? [value]
        : orUnknown(assignedStatic(evaluator, value, name), name);
    case 'unknown':
      return [unknown(name)];
  }
}

const orUnknown = (values: readonly Value[], name: string): readonly Value[] =>
  values.length > 0 ? values : [unknown(name)];

function instanceMember(
  evaluator: Evaluator,
  value: Extract<Value, { kind: 'instance' }>,
  name: string,
  context: Context,
): readonly Value[] {
  const answered = answeredMember(evaluator, value, name, context);
  if (answered.length > 0) return answered;
  const implemented = implementedMember(evaluator, value, name, context);
  if (implemented.length > 0) return implemented;
  // Of an object that somebody made, an outside base class has what its own does not; else an heir may.
  const found = classMember(evaluator, value.class, name, value, context, 0, value.site === undefined);
  // An interface, or an abstract class, only says that there is such a property.
  const isOnlyTold = value.site === undefined && found.every((one) => saysNothing(evaluator, one));
  if (found.length > 0 && !isOnlyTold) return found;
  // An interface or abstract class: whoever implements it.
  const field = fieldAt(value.class, name);
  if (field !== undefined) return classMember(evaluator, value.class, field, value, context);
  const ofHeirs = memberOfHeirs(evaluator, value.class, name, context);
  if (ofHeirs.length > 0 || value.site) return ofHeirs;
  return found.length > 0 ? found : classMember(evaluator, value.class, name, value, context);
}

/**
 * A field, property or method of a class or its bases, the nearest first. `self` is the object, where there is one: its
 * constructor's arguments tell what its fields hold. `isBare`: the name stands without object, so an outside base class is not
 * supposed to define it. Empty when the class has no such member.
 */
export function classMember(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
  depth = 0,
  isBare = false,
): readonly Value[] {
  const own = ownMember(evaluator, type, name, self, context);
  if (own.some(({ kind }) => kind !== 'unknown')) return own;
  const others = otherDefinitions(evaluator, type);
  for (const other of others) {
    const found = ownMember(evaluator, other, name, self, context);
    if (found.some(({ kind }) => kind !== 'unknown')) return found;
  }
  const added = addedMembers(evaluator, type, name, self);
  if (added.length > 0) return added;
  if (depth > 6) return own;
  for (const base of [type, ...others].flatMap((one) => basesOf(evaluator, one))) {
    const values =
      base.kind === 'class'
        ? classMember(evaluator, base.class, name, self, context, depth + 1, isBare)
        : base.kind === 'external' && !isBare && own.length === 0 && !base.path.includes('object')
          ? memberOf(evaluator, asObject(base), name)
          : [];
    if (values.length > 0) return values;
  }
  return own;
}

/** What one class, or one part of it, says itself. */
function ownMember(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const named = onSideOf(self, definedIn(type, indexOf(evaluator.program, type).methods.get(name) ?? []));
  const methods = named.filter((one) => !isGetter(one));
  if (methods.length > 0) {
    const { hasOverloads, hasFieldsBesideMethods } = evaluator.program.traitsOf(type.file.language);
    if (!hasOverloads && !hasFieldsBesideMethods)
      return methods.slice(0, 1).map((method) => methodValue(evaluator, method, self));
    // A field may have the same name: which of the two is meant shows where it is used.
    const field = fieldValues(evaluator, type, name, self, context).filter(({ kind }) => kind !== 'unknown');
    const all = hasOverloads ? [...methods, ...inherited(evaluator, type, name)] : methods.slice(0, 1);
    return [...all.map((method) => methodValue(evaluator, method, self)), ...field];
  }
  const [getter] = named;
  if (getter) {
    // A property with a setter holds what is assigned to it, whatever field is behind it.
    const assigned = assignedValues(evaluator, type, name, self, context);
    const given = saysNothing(evaluator, methodValue(evaluator, getter, self))
      ? []
      : returned(evaluator, getter, self, context);
    const known = [...given, ...assigned].filter(({ kind }) => kind !== 'unknown');
    // What is blank on one way says nothing of the other.
    const isOpen = known.length < given.length && known.every((one) => wholeText(one) === '');
    return known.length > 0 && !isOpen ? known : typedOr(evaluator, getter, name);
  }
  return fieldValues(evaluator, type, name, self, context);
}

const methodValue = (evaluator: Evaluator, fn: FunctionInfo, self: Value | undefined): Value =>
  self ? { kind: 'function', fn, self: asSeenBy(fn, self, evaluator) } : { kind: 'function', fn };

function fieldValues(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const inside = contextOf(evaluator, type, self, context);
  const fields = indexOf(evaluator.program, type).fields.get(name) ?? [];
  const set = indexOf(evaluator.program, type).assignments.get(name) ?? [];
  const grown = grownField(evaluator, type, name, [...fields, ...set.map(({ bind }) => bind)], inside);
  if (grown) return grown;
  const initial = fields.flatMap((field) => initialValues(evaluator, field, type.body, inside));
  const assigned = assignedValues(evaluator, type, name, self, context);
  const bodyBinds = evaluator.program
    .bindsOf(type.body, name)
    .flatMap(({ bind, fn }) => (bind.value ? evaluator.evaluate(bind.value, fn, inside) : []));
  const maker = constructorsOf(type).find(({ params }) => params.some((one) => one.isField && one.name === name));
  const param = maker?.params.findIndex((one) => one.isField && one.name === name) ?? -1;
  const passed = maker ? passedOrSet(evaluator, type, { maker, index: param }, inside) : [];
  const made = initialised(evaluator, type, name, self, plain(context));
  // What this very object is made with takes the place of a default.
  const told = isSetByMaker(evaluator, type, name, self, context) ? [...made, ...assigned] : made;
  const isGiven = self?.kind === 'instance' && self.site !== undefined && told.some(({ kind }) => kind !== 'unknown');
  const values = [...(isGiven ? [] : [...initial, ...bodyBinds]), ...assigned, ...passed, ...made];
  const known = values.filter(
    (value) => value.kind !== 'unknown' && !(value.kind === 'text' && wholeText(value) === ''),
  );
  const solid = known.filter((value) => value.kind !== 'param' && !isVague(value));
  const declared = fields.find((field) => field.type !== undefined)?.type ?? maker?.params[param]?.type;
  if (solid.length > 0) {
    const ofType = (): readonly Value[] => valuesOfType(evaluator, declared, type.body);
    return [...ownAmong(solid, ofType, set[0] && { ...set[0], expr: set[0].bind.target, context }), ...known];
  }
  const typed = valuesOfType(evaluator, declared, type.body).map((value) =>
    heldObject(evaluator, value, type, name, self),
  );
  // Of a type from outside, `QString base;`, what is set says more.
  const isOfOwn = typed.some(isOwnObject);
  const given = fields.length > 0 && !isOfOwn && known.length === 0 ? setFromOutside(evaluator, type, name, self) : [];
  if (given.length > 0) return given;
  // A container makes the object where nobody in the code does: the written type says what it hands over.
  const isPassed = known.some((value) => value.kind === 'param' && !isLeftToContainer(evaluator, value));
  if (typed.length > 0 && !isPassed) return [...typed, ...known];
  if (known.length > 0) return known;
  const keyed = fieldByKeys(evaluator, type, name, inside);
  if (keyed.length > 0) return keyed;
  // `= ""` is a start, not a value; who makes an object with an empty text means it.
  if (values.length > 0) {
    const isMeant = isMeantBlank(evaluator, type, name, values);
    if (isMeant || isPassedBlank(evaluator, type, name, self, values)) return values.slice(0, 1);
  }
  if (values.length > 0) return values.some(({ kind }) => kind === 'text') ? [leftOpen(name, values)] : values;
  const [field] = fields;
  if (field && type.outline.kind === 'enum') return [literalText(wireName(field, type.outline))];
  return fields.length > 0 ? [unknown(name)] : [];
}
