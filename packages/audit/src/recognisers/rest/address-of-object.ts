import { basesOf } from '../../resolve/classes/related-classes.ts';
import { returned } from '../../resolve/classes/getters.ts';
import { textOf } from '../../resolve/classes/text-of-object.ts';
import type { Context } from '../../resolve/context.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import type { ClassInfo, Placed } from '../../resolve/program/program.ts';
import type { CallExpr } from '../../outline/outline.ts';
import type { InstanceValue, Piece, Value } from '../../resolve/values.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { leavesProgram } from './not-requests.ts';

/** What interfaces of packages call the address of an object: Alamofire's `asURL()`, others' `absolute`, `url`, `getUri()`. */
const names = /^(?:(?:as|to|get)?_?(?:absolute|full)?_?(?:ur[il](?:_?string)?|absolute|address|href))$/i;
const interfaces = /UR[IL]|Ur[il](?![a-z])|Endpoint|Address|Route|Request/;

/**
 * What an object says to a package that it is handed to as an address: `class ApiUrl: URLProtocol { var absolute: String { … } }` of
 * `manager.load(.get, url: ApiUrl("users/current"))`. The package asks for it by the name that its interface has; else the object as text.
 */
export function addressOfObject(
  scene: Scene,
  value: Value,
  placed: Placed<CallExpr>,
  context: Context,
): readonly Value[] {
  const told = value.kind === 'instance' && isForPackage(scene, value.class) ? saidBy(scene, value, context) : [];
  return told.length > 0 && leavesProgram(scene, placed) ? told : textOf(scene.evaluator, value);
}

/** What the class implements is not of the program, and its name says what for. */
const isForPackage = ({ evaluator }: Scene, type: ClassInfo): boolean =>
  basesOf(evaluator, type).some((base) => base.kind === 'external' && interfaces.test(base.path.at(-1) ?? ''));

function saidBy({ catalogue, evaluator }: Scene, object: InstanceValue, context: Context): readonly Value[] {
  const { methods } = indexOf(evaluator.program, object.class);
  const getters = [...methods].flatMap(([name, all]) =>
    names.test(name) ? all.filter(({ params }) => params.length === 0) : [],
  );
  const texts = getters.flatMap((getter) => returned(evaluator, getter, object, context));
  return texts.filter(
    (one) =>
      one.kind === 'text' && apiBaseOf(catalogue, flatten(one.pieces).text) !== undefined && isKnownPath(one.pieces),
  );
}

/** A word that only the package knows may be any: the path is not known then. In a query it is a value. */
function isKnownPath(pieces: readonly Piece[]): boolean {
  const query = pieces.findIndex((piece) => 'text' in piece && piece.text.includes('?'));
  const path = query < 0 ? pieces : pieces.slice(0, query);
  return path.every((piece) => 'text' in piece || piece.param !== undefined);
}
