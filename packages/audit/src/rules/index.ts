import type { AnyRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { missingScope } from './missing-scope.ts';
import { neverRequestedScope } from './never-requested-scope.ts';
import { undeclaredScopeRequest } from './undeclared-scope-request.ts';
import { unusedScope } from './unused-scope.ts';

/** Every rule that looks at code. */
export const auditRules: readonly AnyRule<AuditFacts>[] = [
  unusedScope,
  missingScope,
  undeclaredScopeRequest,
  neverRequestedScope,
];
