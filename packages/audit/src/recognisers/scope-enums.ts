import type { ExternalValue } from '../resolve/values.ts';
import type { Scene } from './recogniser.ts';

/** The scope that a member of an SDK's enum stands for, by the SDK's naming rule: `channel__update__self`, `ChannelUpdateSelf`. */
export function enumScope(scene: Scene, value: ExternalValue): string | undefined {
  const member = value.path.at(-1);
  return member === undefined ? undefined : scopeOfMember(scene, member);
}

/** The same for a member's name alone. */
export function scopeOfMember(scene: Scene, member: string): string | undefined {
  for (const { enumRule } of scene.catalogue.data.sdks) {
    if (!enumRule) continue;
    const bare =
      enumRule.prefix !== undefined && member.startsWith(enumRule.prefix)
        ? member.slice(enumRule.prefix.length)
        : member;
    if (enumRule.form === 'pascal') {
      const found = scene.catalogue.data.scopes.find(({ name }) => pascal(name) === bare);
      if (found) return found.name;
    } else if (enumRule.replace !== undefined) {
      const name = bare.replaceAll(enumRule.replace, enumRule.with ?? ':');
      if (name.includes(':') && scene.catalogue.scope(name)) return name;
    }
  }
  return undefined;
}

const pascal = (scope: string): string =>
  scope
    .split(/[:_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
