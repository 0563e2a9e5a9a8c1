import type { Evidence } from '@mixer-oauth/core';
import type { PreparedReport } from '../prepare-report.ts';

/** What every part of the page looks things up in. */
export interface View {
  readonly evidenceById: ReadonlyMap<string, Evidence>;
  readonly sourceOf: PreparedReport['sourceOf'];
}
