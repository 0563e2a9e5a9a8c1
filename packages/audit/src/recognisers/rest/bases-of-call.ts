import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Piece, Value } from '../../resolve/values.ts';
import { basesOfInterfaces } from './annotated-paths.ts';
import { basesOfReceiver } from './base-addresses.ts';
import { basesOfClients } from './clients-of-requests.ts';
import { hostsSet } from './hosts-set.ts';
import type { Scene } from '../recogniser.ts';

/** What relative paths of a call are below. */
export const basesOf = (
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  options: Value[],
): readonly (readonly Piece[])[] => [
  ...basesOfReceiver(scene, calleeValues(scene.evaluator, call, fn, context), options, call, fn, context),
  ...basesOfInterfaces(scene, call),
  ...hostsSet(scene, call, fn, context),
  ...basesOfClients(scene, call, fn, context),
];
