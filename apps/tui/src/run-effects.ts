import path from 'node:path';
import { loadCatalogue } from '@mixer-oauth/node/load-catalogue';
import type { Effect } from './app/effect.ts';
import { type AppState, contextOf } from './app/state.ts';
import { screens } from './app/screens.ts';
import type { Store } from './app/store.ts';
import type { Auditor } from './auditor/auditor.ts';
import type { MadeUrl } from './screens/hosts/rows.ts';
import { copySequence } from './terminal/copy-sequence.ts';
import { stopReading } from './terminal/stop-reading.ts';
import { editorCommand } from './terminal/editor-command.ts';

/** The world as effects change it. */
export interface World {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: Store;
  readonly auditor: () => Auditor | undefined;
  /** Gives the terminal to somebody else for as long as `work` takes. */
  readonly suspend: (work: () => Promise<void>) => Promise<void>;
  readonly write: (text: string) => void;
  readonly leave: () => void;
  readonly fail: (error: unknown) => void;
}

/** Carries out what a key asked for. What takes time is told when it is done. */
export function runEffect(effect: Effect, world: World): void {
  switch (effect.kind) {
    case 'leave':
      return world.leave();
    case 'edit':
      void edit(effect.place, world).catch(world.fail);
      return;
    case 'copy':
      world.write(copySequence(effect.text));
      return tell(world.store, {
        text: `${effect.what} went to the clipboard of the terminal. Where it takes none (tmux: set-clipboard on), select it.`,
        tone: 'good',
      });
    case 'make-url':
      void makeUrl(effect, world).catch(world.fail);
      return;
    case 'show-provider':
      void showProvider(effect.name, world).catch(world.fail);
      return;
    default:
      world.auditor()?.ask(effect);
  }
}

const tell = (store: Store, message: NonNullable<AppState['message']>): void =>
  store.update(({ app, model }) => ({ app: { ...app, message }, model }));

/** The catalogue is read when it is first asked for. */
async function showProvider(name: string, { root, store }: World): Promise<void> {
  const known = store.frame().model.catalogues.get(name);
  const catalogue = known ?? (await loadCatalogue(name, root)).catalogue;
  if (!catalogue) return tell(store, { text: `The catalogue ${name} has errors.`, tone: 'bad' });
  store.update(({ app, model }) => {
    const catalogues = new Map([...model.catalogues, [name, catalogue]]);
    return { app, model: { ...model, catalogues, reference: name } };
  });
}

async function edit(place: Extract<Effect, { kind: 'edit' }>['place'], world: World): Promise<void> {
  const { root, env, store } = world;
  const command = editorCommand(env, path.resolve(root, place.file), place.start.line);
  // Loaded when it is first needed: the start waits for nothing.
  const { openEditor } = await import('./terminal/open-editor.ts');
  let problem: string | undefined;
  await world.suspend(async () => {
    await stopReading();
    problem = await openEditor(command, root);
  });
  if (problem !== undefined) tell(store, { text: problem, tone: 'bad' });
}

async function makeUrl({ client: id, isForced }: Extract<Effect, { kind: 'make-url' }>, world: World): Promise<void> {
  const { store, env } = world;
  const made = await tryUrl(id, isForced, store, env);
  store.update((frame) => {
    const { app, model } = frame;
    const context = contextOf(app, model, { columns: 80, rows: 24 });
    const { state } = screens.hosts.deliver(app.states.hosts, { kind: 'made', made }, context);
    return { ...frame, app: { ...app, states: { ...app.states, hosts: state } } };
  });
}

async function tryUrl(id: string, isForced: boolean, store: Store, env: World['env']): Promise<MadeUrl> {
  const { authorizeUrl } = await import('@mixer-oauth/node/authorize-url');
  const { isUserError } = await import('@mixer-oauth/node/user-error');
  const { snapshot, catalogues } = store.frame().model;
  const client = snapshot?.clients.find((one) => one.id === id);
  const catalogue = client && catalogues.get(client.provider.value);
  if (!client || !catalogue) return { client: id, isForced, notes: ['The manifest has changed.'] };
  try {
    return { client: id, isForced, ...(await authorizeUrl(client, catalogue, { env, scopes: [], isForced })) };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { client: id, isForced, notes: [error.message, error.hint] };
  }
}
