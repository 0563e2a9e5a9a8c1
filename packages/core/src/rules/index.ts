import type { AnyRule, ManifestFacts } from '../rule.ts';
import { apexNotCovered } from './apex-not-covered.ts';
import { confusableHost } from './confusable-host.ts';
import { customSchemeRedirect } from './custom-scheme-redirect.ts';
import { dangerousRedirectScheme } from './dangerous-redirect-scheme.ts';
import { duplicateClient } from './duplicate-client.ts';
import { duplicateRedirect } from './duplicate-redirect.ts';
import { duplicateScope } from './duplicate-scope.ts';
import { fixedLoopbackPort } from './fixed-loopback-port.ts';
import { impliedScope } from './implied-scope.ts';
import { insecureMetadataUrl } from './insecure-metadata-url.ts';
import { insecureRedirect } from './insecure-redirect.ts';
import { internalScope } from './internal-scope.ts';
import { invalidHostRule } from './invalid-host-rule.ts';
import { invalidManifest } from './invalid-manifest.ts';
import { invalidSuppression } from './invalid-suppression.ts';
import { legacyScope } from './legacy-scope.ts';
import { literalClientSecret } from './literal-client-secret.ts';
import { localhostRedirect } from './localhost-redirect.ts';
import { malformedScope } from './malformed-scope.ts';
import { missingLogoFile } from './missing-logo-file.ts';
import { missingRequiredScope } from './missing-required-scope.ts';
import { openRedirectParameter } from './open-redirect-parameter.ts';
import { partialHostWildcard } from './partial-host-wildcard.ts';
import { privateHost } from './private-host.ts';
import { productionHostWildcard } from './production-host-wildcard.ts';
import { publicClientSecret } from './public-client-secret.ts';
import { publicSuffixWildcard } from './public-suffix-wildcard.ts';
import { redirectFragment } from './redirect-fragment.ts';
import { redirectHostNotAllowed } from './redirect-host-not-allowed.ts';
import { redirectUserinfo } from './redirect-userinfo.ts';
import { relativeRedirect } from './relative-redirect.ts';
import { reservedRedirectParameter } from './reserved-redirect-parameter.ts';
import { scopeIncrease } from './scope-increase.ts';
import { shadowedHost } from './shadowed-host.ts';
import { tooManyRedirects } from './too-many-redirects.ts';
import { unexplainedSensitiveScope } from './unexplained-sensitive-scope.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownScope } from './unknown-scope.ts';
import { unnormalisedHost } from './unnormalised-host.ts';
import { unstableRedirect } from './unstable-redirect.ts';
import { unsupportedFlow } from './unsupported-flow.ts';
import { unusedHost } from './unused-host.ts';
import { wildcardRedirect } from './wildcard-redirect.ts';

/** Every rule on the manifest alone, by its table in the documentation: manifest, hosts, redirect URIs, scopes. */
export const manifestRules: readonly AnyRule<ManifestFacts>[] = [
  invalidManifest,
  unknownKey,
  duplicateClient,
  insecureMetadataUrl,
  missingLogoFile,
  unsupportedFlow,
  publicClientSecret,
  literalClientSecret,
  invalidSuppression,
  invalidHostRule,
  partialHostWildcard,
  publicSuffixWildcard,
  productionHostWildcard,
  apexNotCovered,
  shadowedHost,
  unusedHost,
  privateHost,
  unnormalisedHost,
  confusableHost,
  relativeRedirect,
  redirectFragment,
  redirectHostNotAllowed,
  insecureRedirect,
  wildcardRedirect,
  localhostRedirect,
  fixedLoopbackPort,
  customSchemeRedirect,
  dangerousRedirectScheme,
  redirectUserinfo,
  reservedRedirectParameter,
  openRedirectParameter,
  unstableRedirect,
  duplicateRedirect,
  tooManyRedirects,
  unknownScope,
  legacyScope,
  internalScope,
  duplicateScope,
  malformedScope,
  missingRequiredScope,
  impliedScope,
  unexplainedSensitiveScope,
  scopeIncrease,
];

/** Rules that compare with a former manifest: without one they have nothing to say. */
export const baseRuleIds: readonly string[] = [scopeIncrease.id];
