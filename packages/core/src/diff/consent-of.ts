import type { Catalogue } from '../catalogue.ts';
import { isEnvironmentReference } from '../manifest/environment-reference.ts';
import type { ReportClient } from '../report.ts';
import { rightsOf } from '../scopes/rights-of.ts';
import type { Consent, ListDiff, SettingChange } from './report-diff.ts';

const no = (because: string): Consent => ({ isNeeded: false, because });
const yes = (because: string): Consent => ({ isNeeded: true, because });

/**
 * Whether users who have approved a client must approve again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6 a refresh gives no scope that was not granted
 */
export function consentOf(
  former: ReportClient | undefined,
  client: ReportClient | undefined,
  { scopes, settings }: Readonly<{ scopes: ListDiff; settings: readonly SettingChange[] }>,
  catalogue: Catalogue | undefined,
): Consent {
  if (!former) return no('it is new, so nobody has approved it yet');
  if (!client) return no('it is gone');
  const another = settings.find(isAnotherClient);
  if (another) return yes(`${another.setting} changed, and nobody has approved the other one yet`);
  const prompt = settings.find(({ setting, to }) => setting === 'approvalPrompt' && to === 'force');
  if (prompt) return yes('approvalPrompt is "force" now, so users approve at every sign-in');
  const granted = requiredOf(former);
  const rights = rightsOf(granted, catalogue);
  const wanted = [...scopes.added, ...scopes.moved].filter(({ isOptional }) => !isOptional).map(({ value }) => value);
  const [first, ...others] = wanted.filter((scope) => !rights.has(scope));
  if (first !== undefined)
    return yes(`"${first}"${others.length > 0 ? ` and ${others.length} more` : ''} was not granted before`);
  const [implied] = wanted;
  if (implied !== undefined) {
    const giver = granted.find((scope) => rightsOf([scope], catalogue).has(implied));
    return no(`"${giver ?? ''}" gave the rights of "${implied}" before`);
  }
  if (scopes.added.length > 0) return no('optional scopes are asked for when a user wants what they are for');
  return no('no scope was added');
}

/** From one variable to another it may be the same id. */
const isAnotherClient = ({ setting, from, to }: SettingChange): boolean =>
  setting === 'provider' ||
  (setting === 'clientId' && [from, to].every((one) => one !== undefined && !isEnvironmentReference(one)));

const requiredOf = ({ scopes }: ReportClient): readonly string[] =>
  scopes.flatMap(({ name, declared }) => (declared && !declared.isOptional ? [name] : []));
