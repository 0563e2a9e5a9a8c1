export * from './audit-facts.ts';
export * from './manifest-facts.ts';
export * from './render-carets.ts';
export * from './test-rule.ts';
export * from './check-input.ts';
export * from './rule-page.ts';
export * from './test-checked.ts';
export * from './hard-input.ts';
