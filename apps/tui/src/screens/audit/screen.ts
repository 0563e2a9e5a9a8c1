import { anyScreen } from '../../app/screen.ts';
import { auditBindings, auditTyping } from './keys.ts';
import { initialAudit, reduceAudit, rowsOf } from './state.ts';
import { auditHead, AuditView, spokenAudit } from './view.tsx';

export const audit = anyScreen({
  title: 'Audit',
  purpose: 'what is declared, asked for and needed (D R N), what was found, and fixes',
  initial: initialAudit,
  rows: rowsOf,
  reduce: reduceAudit,
  bindings: auditBindings,
  typing: auditTyping,
  head: auditHead,
  View: AuditView,
  spoken: spokenAudit,
});
