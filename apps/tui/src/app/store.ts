import type { KeyPress } from '../keys.ts';
import type { Model } from '../model.ts';
import type { Effect } from './effect.ts';
import { type AppState, initialApp, pressKey, type Size } from './state.ts';

export interface Frame {
  readonly app: AppState;
  readonly model: Model;
}

/** Holds what is shown and what is known; keys and news change it, and whoever listens draws it anew. */
export class Store {
  #frame: Frame;
  readonly #listeners = new Set<() => void>();
  readonly #run: (effect: Effect) => void;

  /** @param run - carries out what keys ask of the world */
  constructor(model: Model, run: (effect: Effect) => void) {
    this.#frame = { app: initialApp, model };
    this.#run = run;
  }

  readonly frame = (): Frame => this.#frame;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keys that came together are one frame. */
  press(keys: readonly KeyPress[], size: Size): void {
    const asked: Effect[] = [];
    let { app } = this.#frame;
    for (const key of keys) {
      const step = pressKey(app, key, this.#frame.model, size);
      app = step.state;
      asked.push(...step.effects);
    }
    this.#set({ ...this.#frame, app });
    for (const effect of asked) this.#run(effect);
  }

  update(change: (frame: Frame) => Frame): void {
    this.#set(change(this.#frame));
  }

  #set(frame: Frame): void {
    this.#frame = frame;
    for (const listener of this.#listeners) listener();
  }
}
