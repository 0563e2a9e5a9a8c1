/** What one host rule, or one registered redirect URI, says of a URI, and why. */
export interface RuleVerdict {
  readonly rule: string;
  readonly isAllowed: boolean;
  readonly why: string;
  readonly matching?: string; // a host that the rule allows
  readonly nearMiss?: string; // one that it just does not
}
