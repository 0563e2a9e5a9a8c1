import { operations } from '../screens/operations/screen.ts';
import { scopes } from '../screens/scopes/screen.ts';
import type { AnyScreen } from './screen.ts';

/** Every screen, in the order of the tabs. */
export const screens = { scopes, operations } as const satisfies Readonly<Record<string, AnyScreen>>;

export type ScreenId = keyof typeof screens;
export const screenIds = Object.keys(screens) as readonly ScreenId[];
