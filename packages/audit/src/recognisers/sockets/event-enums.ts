import type { Recogniser } from '../recogniser.ts';
import { placeOf } from '../recogniser.ts';
import { standingOf } from './event-places.ts';
import { reportEvent } from './events.ts';

/**
 * `new ConstellationEventType(ConstellationEventTypeEnum.channel__id__followed, id)`: a member of a library's enum is an event by
 * the rule by which its other members are scopes, and one object of it is made for each subscription.
 */
export const eventEnums: Recogniser = (scene) => {
  const { evaluator, catalogue, relations } = scene;
  const { program } = evaluator;
  const ruled = catalogue.data.sdks.filter(({ enumRule }) => enumRule?.replace !== undefined);
  for (const { expr, fn } of ruled.length > 0 ? program.calls : []) {
    const member = expr.isNew ? expr.args[0]?.value : undefined;
    if (member?.kind !== 'member' || program.compared.has(expr)) continue;
    const inUse = relations.sdksInUse(fn.file.language);
    for (const { id, enumRule } of ruled) {
      const { replace = '', with: mark = ':' } = enumRule ?? {};
      if (!inUse.has(id) || !member.name.includes(replace)) continue;
      const name = member.name.replaceAll(replace, mark).replace(/(?<=:)id(?=:)/, '{}');
      const operation = catalogue.eventAt(name);
      const standing = operation ? standingOf(program, { expr, fn }) : 'none';
      if (!operation || standing === 'none') continue;
      reportEvent(scene, operation, operation.path ?? name, { expr, fn }, { sites: [] }, placeOf(member, fn), standing);
    }
  }
};
