export { type LedgerOptions, ledgerText, verdictMarks } from './ledger-text.ts';
export { markdown, type MarkdownOptions } from './markdown.ts';
export type { ReportContext, Reporter, RuleFacts } from './reporter.ts';
export { type Format, reporters } from './reporters.ts';
export { summaryText } from './summary-text.ts';
export { padEnd, truncate, widthOf } from './cells.ts';
export { visible } from './visible.ts';
export { makeSecrets } from './secrets.ts';
