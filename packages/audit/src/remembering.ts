const maximum = 20_000; // answers: names in code repeat, and a run of weeks must not keep every one

/** Asks once for each text. For what only depends on a name, and is asked of every call that bears it. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (answers.size >= maximum) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

const nothing: unknown = new Map();

/** What is kept for each function of a program is empty for nearly all of them: one empty map serves for all. */
export const kept = <Key, Value>(found: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> =>
  found.size > 0 ? found : (nothing as ReadonlyMap<Key, Value>);

/**
 * Asks once for each object, and keeps the answer for as long as the object lives.
 *
 * @param ask - whatever else it is handed must be the same for the same object: its program, its evaluator
 */
export function rememberingEach<Key extends object, Rest extends unknown[], Answer>(
  ask: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key, ...rest) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = ask(key, ...rest);
    answers.set(key, answer);
    return answer;
  };
}
