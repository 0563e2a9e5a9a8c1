import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Fix } from '@mixer-oauth/core';
import {
  checkWorkspace,
  type CheckedWorkspace,
  findManifest,
  inferManifest,
  isCataloguePath,
  isUserError,
  manifestNames,
  OutlineMemory,
  type PlannedFile,
  planFixes,
  UserError,
  writeFixes,
  writeManifest,
} from '@mixer-oauth/node';
import { makeSecrets, orderReport } from '@mixer-oauth/report';
import type { Preview } from '../app/preview.ts';
import { diffLines } from './diff-lines.ts';
import type { News, Request, Workplace } from './messages.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { troubleOf } from './trouble-of.ts';

/** What would be written. `isNew`: the file is not there yet; `isRemoval`: it goes. */
interface Plan {
  readonly files: readonly PlannedFile[];
  readonly title: string;
  readonly kind: 'change' | 'create' | 'remove';
  readonly isUndo: boolean;
}

/** Checks, plans and writes, one thing after the other. Nothing is written but a plan that was shown. */
export class Workshop {
  readonly #place: Workplace;
  readonly #tell: (news: News) => void;
  readonly #memory = new OutlineMemory();
  readonly #undo: Plan[] = [];
  #checked: CheckedWorkspace | undefined;
  #shown: { readonly number: number; readonly plan: Plan } | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(place: Workplace, tell: (news: News) => void) {
    this.#place = place;
    this.#tell = tell;
  }

  /** Failures are told, never thrown. */
  handle(request: Request): Promise<void> {
    this.#last = this.#last.then(() => this.#carryOut(request)).catch((error: unknown) => this.#tellTrouble(error));
    return this.#last;
  }

  async #carryOut(request: Request): Promise<void> {
    switch (request.kind) {
      case 'check':
        return this.#check();
      case 'plan-fixes':
        return this.#planFixes(request.diagnostics);
      case 'plan-manifest':
        return this.#planManifest();
      case 'plan-undo':
        return this.#planUndo();
      case 'write':
        return this.#write(request.plan);
    }
  }

  async #check(): Promise<void> {
    this.#tell({ kind: 'busy' });
    const checked = await this.#run(this.#hasManifest());
    this.#checked = checked;
    const { catalogues, workspace } = checked;
    // In file order: the reference is that of the first client.
    const named = workspace.isVirtual ? [] : workspace.parsed.manifest.clients.map(({ provider }) => provider.value);
    const providers = [...new Set([...named, ...catalogues.keys()])].flatMap((name) => {
      const catalogue = catalogues.get(name);
      return catalogue ? [[name, isCataloguePath(name) ? catalogue.data : null] as const] : [];
    });
    this.#tell({ kind: 'snapshot', snapshot: takeSnapshot(checked), providers });
  }

  async #run(hasManifest: boolean): Promise<CheckedWorkspace> {
    const { root, manifest, provider, version } = this.#place;
    try {
      return await checkWorkspace({
        root,
        ...(hasManifest ? manifest !== undefined && { manifest } : { withoutManifest: { provider } }),
        clients: [],
        includesTests: false,
        usesCache: true,
        isAudit: true,
        version,
        today: new Date().toISOString().slice(0, 10),
        memory: this.#memory,
        onProgress: (progress) => this.#tell({ kind: 'progress', progress }),
      });
    } finally {
      this.#memory.turn();
    }
  }

  #hasManifest(): boolean {
    const { root, manifest } = this.#place;
    if (manifest !== undefined) return true; // one that is named and not there is told
    try {
      return findManifest(root) !== '';
    } catch (error) {
      if (isUserError(error)) return false;
      throw error;
    }
  }

  #planFixes(numbers: readonly number[]): void {
    if (!this.#checked) return;
    const { diagnostics } = orderReport(this.#checked.report);
    const fixes = numbers.flatMap((number): readonly Fix[] => [diagnostics[number]?.fix ?? []].flat());
    const files = planFixes(
      fixes.flatMap(({ edits }) => edits),
      this.#checked.sources,
    );
    const titles = [...new Set(fixes.map(({ title }) => title))];
    const [only = '', ...others] = titles;
    const notes = [
      ...(others.length > 0 ? titles.map((title) => `- ${title}`) : []),
      ...(fixes.some(({ isSafe }) => !isSafe) ? ['It changes what users can do or must approve.'] : []),
      ...(files.some(({ dropped }) => dropped > 0)
        ? ['Some fixes touch the same place: fix again for the others.']
        : []),
    ];
    const title = others.length > 0 ? `${titles.length} fixes` : only;
    this.#show({ files, title, kind: 'change', isUndo: false }, notes);
  }

  async #planManifest(): Promise<void> {
    const { root, provider } = this.#place;
    const { text } = inferManifest(await this.#run(false), { root, provider });
    const files = [{ file: manifestNames[0], before: '', after: text, dropped: 0 }];
    const title = `A new ${manifestNames[0]}, inferred from the code`;
    this.#show({ files, title, kind: 'create', isUndo: false }, []);
  }

  #planUndo(): void {
    const last = this.#undo.at(-1);
    if (!last) return;
    const files = last.files.map((one) => ({ ...one, before: one.after, after: one.before }));
    const kind = last.kind === 'create' ? 'remove' : 'change';
    this.#show({ files, title: `Take back: ${last.title}`, kind, isUndo: true }, []);
  }

  #show(plan: Plan, notes: readonly string[]): void {
    const { title } = plan;
    const { redact } = this.#checked ? makeSecrets(this.#checked) : { redact: (text: string) => text };
    if (plan.files.length === 0)
      throw new UserError(`Nothing is left to write for "${title}"`, {
        hint: 'The file may have changed: check again.',
      });
    // Only what is on the screen can be written.
    this.#shown = { number: (this.#shown?.number ?? 0) + 1, plan };
    const { number } = this.#shown;
    const preview: Preview = { plan: number, title, notes, lines: diffLines(plan.files, redact), scroll: 0 };
    this.#tell({ kind: 'preview', preview });
  }

  async #write(number: number): Promise<void> {
    if (this.#shown?.number !== number) return;
    const { plan } = this.#shown;
    const { root } = this.#place;
    const [first] = plan.files;
    if (plan.kind === 'create' && first) writeManifest(path.join(root, first.file), first.after);
    else {
      // What is to be removed is written first: that fails when it has changed since.
      await writeFixes(root, plan.files);
      if (plan.kind === 'remove' && first) rmSync(path.join(root, first.file));
    }
    if (plan.isUndo) this.#undo.pop();
    else this.#undo.push(plan);
    this.#tell({ kind: 'written', text: `Written: ${plan.title}`, canUndo: this.#undo.length > 0 });
    await this.#check();
  }

  #tellTrouble(error: unknown): void {
    this.#tell({ kind: 'trouble', trouble: troubleOf(error) });
  }
}
