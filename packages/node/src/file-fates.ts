import type { Extraction } from '@mixer-oauth/audit';
import type { FileFates } from '@mixer-oauth/core';
import type { PartAudit } from './audit-part.ts';
import type { UnreadCode } from './audited-tree.ts';
import { closedFolders, type Discovery } from './discover.ts';
import { type ForeignCode, whyUnread } from './foreign-code.ts';
import type { Search } from './gate-search.ts';

/** What an audit went through. */
export interface Audited {
  readonly discovery: Discovery;
  /** How many files have a language that is read, or may have one. */
  readonly readable: number;
  readonly search: Search;
  readonly foreign: ForeignCode;
  readonly audits: readonly PartAudit[];
  readonly extraction: Extraction;
}

const reasons = {
  cutShort: 'takes too many steps to resolve; of the rest only what is nearly written out was read',
  crowded:
    'assigns one name, or properties of it, more than a thousand times in one function, or puts hundreds of entries into one object after the other; that was not followed',
  muchCalled:
    'has a place with more than 600 callers or ways to reach it, or with callers of callers more than eight deep, or sends what more than 60 functions listen for; only the first ones were looked at',
};

/** What became of each file, and which of them was not read whole. */
export function fatesOf({ discovery, readable, search, foreign, audits, extraction }: Audited): FileFates {
  const isForeign = new Set(foreign.files);
  // A file of configuration is read for each part.
  const fates = new Map(search.skipped.map(({ file, fate }) => [file, fate]));
  for (const file of foreign.files) fates.delete(file);
  const skipped = { ...discovery.skipped };
  for (const fate of fates.values()) if (fate !== 'gone') skipped[fate] += 1;
  const gone = [...fates.values()].filter((fate) => fate === 'gone').length;
  const closed = new Set(search.failed.map(({ file }) => file));
  const closedHere = [...closed].filter((file) => !isForeign.has(file)).length;
  skipped.unsupported += discovery.files.length - readable - foreign.talking.size - (closed.size - closedHere);
  const unfinished = [
    ...extraction.cutShort.map((file) => ({ file, reason: reasons.cutShort })),
    ...extraction.crowded.map((file) => ({ file, reason: reasons.crowded })),
    ...extraction.muchCalled.map((file) => ({ file, reason: reasons.muchCalled })),
  ];
  const failures = [
    ...closedFolders(discovery.closed),
    ...search.failed,
    ...search.misread,
    ...audits.flatMap(({ failed }) => failed),
    ...unfinished,
    ...[...foreign.talking].map(([file, providers]) => ({ file, reason: whyUnread(file, providers) })),
  ];
  const failed = [...new Map(failures.map((one) => [`${one.file} ${one.reason}`, one])).values()];
  return {
    seen: discovery.listed.length - gone,
    read: readable - fates.size - closedHere,
    audited: new Set(audits.flatMap(({ audited }) => audited)).size,
    skipped,
    failed: failed.toSorted((left, right) => (left.file < right.file ? -1 : 1)),
  };
}

/** Code of which something may be unknown that a ledger rests on. A place that does not parse hides too little to speak of. */
export function unreadCode({ discovery, search, foreign, audits, extraction }: Audited): readonly UnreadCode[] {
  const { cutShort, crowded, muchCalled } = extraction;
  const files = [
    ...closedFolders(discovery.closed).map(({ file }) => file),
    ...search.failed.map(({ file }) => file),
    ...audits.flatMap(({ unread }) => unread),
    ...cutShort,
    ...crowded,
    ...muchCalled,
  ];
  const unread = new Set(files);
  const talking = [...foreign.talking].map(([file, providers]) => ({ file, providers }));
  return [...[...unread].map((file) => ({ file })), ...talking].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
