import type { AnyRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { constantState } from './constant-state.ts';
import { forcedApproval } from './forced-approval.ts';
import { handRolledOauth } from './hand-rolled-oauth.ts';
import { hardCodedSecret } from './hard-coded-secret.ts';
import { implicitFlow } from './implicit-flow.ts';
import { insecureEndpoint } from './insecure-endpoint.ts';
import { legacyEndpoint } from './legacy-endpoint.ts';
import { missingState } from './missing-state.ts';
import { passwordGrant } from './password-grant.ts';
import { secretInAuthorizeUrl } from './secret-in-authorize-url.ts';
import { tokenInQuery } from './token-in-query.ts';
import { unknownOperation } from './unknown-operation.ts';
import { broaderScope } from './broader-scope.ts';
import { dynamicScope } from './dynamic-scope.ts';
import { missingScope } from './missing-scope.ts';
import { neverRequestedScope } from './never-requested-scope.ts';
import { unclaimedCode } from './unclaimed-code.ts';
import { undeclaredRedirect } from './undeclared-redirect.ts';
import { undeclaredScopeRequest } from './undeclared-scope-request.ts';
import { unusedRedirect } from './unused-redirect.ts';
import { unusedScope } from './unused-scope.ts';

/** Every rule that looks at code. */
export const auditRules: readonly AnyRule<AuditFacts>[] = [
  unusedScope,
  missingScope,
  undeclaredScopeRequest,
  neverRequestedScope,
  constantState,
  forcedApproval,
  handRolledOauth,
  hardCodedSecret,
  implicitFlow,
  insecureEndpoint,
  legacyEndpoint,
  missingState,
  passwordGrant,
  secretInAuthorizeUrl,
  tokenInQuery,
  unknownOperation,
  broaderScope,
  dynamicScope,
  undeclaredRedirect,
  unusedRedirect,
  unclaimedCode,
];
