import { audit } from '../screens/audit/screen.ts';
import { clients } from '../screens/clients/screen.ts';
import { hosts } from '../screens/hosts/screen.ts';
import { operations } from '../screens/operations/screen.ts';
import { scopes } from '../screens/scopes/screen.ts';
import type { AnyScreen } from './screen.ts';

/** Every screen, in the order of the tabs. */
export const screens = { scopes, audit, clients, hosts, operations } as const satisfies Readonly<
  Record<string, AnyScreen>
>;

export type ScreenId = keyof typeof screens;
export const screenIds = Object.keys(screens) as readonly ScreenId[];
