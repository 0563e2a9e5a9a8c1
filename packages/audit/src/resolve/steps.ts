import type { FileOutline } from '../outline/outline.ts';

const maximumOfFile = 250_000; // about two seconds; of the real files that were seen, two of a library that downloads videos ask for more
const maximumFew = 90_000; // for the questions after that
const maximumOfProgram = 2_000_000; // of all files together: of the real programs that were seen all but one asked for less than 800,000
const leastOfFile = 10_000; // for each file after that
const leastFew = 3_000; // and for its questions beyond
const maximumToRead = 150_000; // of those: reading a file takes its share of the time
const maximumBefore = 170_000; // with its calls: a large file has something left to ask, however many there are
const lettersOfStep = 3; // that are read in the time of a step
const stepsOfEvaluation = 3; // which takes longer than to read what it evaluates
const stepsOfCall = 8; // everybody looks at each call, whatever it calls
const stepsOfFinding = 20; // what is made of it, beside what it asks
const fewSteps = 15; // of one of them: enough for what is nearly written out
/** What stands beside each other and is only gone through. A condition around one takes a step of its own. */
export const passing = { free: 200, perStep: 16 } as const;
const maximumSteps = 1_500; // evaluations that one question may cost; a client class handed to services needs 1,000, more changed nothing on real code

/**
 * Steps that reading a file and going through its calls takes, as if following values had. One that was too long to be read to its
 * end took all of those for reading.
 */
export function stepsBefore({ body, end, scripts }: FileOutline, calls: number): number {
  const read = Math.max(body.at(-1)?.at.end ?? 0, scripts?.body.at(-1)?.at.end ?? 0);
  const isCut = end !== undefined || scripts?.end !== undefined;
  const toRead = isCut ? maximumToRead : Math.min(maximumToRead, Math.round(read / lettersOfStep));
  return Math.min(maximumBefore, toRead + calls * stepsOfCall);
}

/** The steps that following values may take: counted and not timed, so that a busy machine reads a file as any other does. */
export class Steps {
  /** Files that have asked for more than one file may. */
  readonly cutShort = new Set<string>();
  /** Files with a name that is assigned more often than anybody goes through. */
  readonly crowded = new Set<string>();
  /** Files with a place that has more callers than anybody looks at. */
  readonly muchCalled = new Set<string>();
  readonly #spent = new Map<string, number>(); // steps by the file that asked
  readonly #stepsBefore: (file: string) => number;
  readonly #isTalking: (file: string) => boolean;
  #total = 0;
  #asker = '';
  #caller: string | undefined;
  #given = maximumSteps; // to the question of the moment
  #left = maximumSteps; // what it has left of that

  /**
   * @param stepsBefore - that a file has taken before its first question
   * @param isTalking - the file names a provider: it has all that a file may have, however large the program is
   */
  constructor(stepsBefore: (file: string) => number, isTalking: (file: string) => boolean = () => true) {
    this.#stepsBefore = stepsBefore;
    this.#isTalking = isTalking;
  }

  /** A new question, with fresh steps; the last one's are charged to the file that asked it. False when the one that asks has none left. */
  startQuestion(place: string): boolean {
    const file = this.#caller ?? place;
    this.#charge(this.#asker, stepsOfEvaluation * (this.#given - this.#left));
    this.#asker = file;
    const spent = this.#spentBy(file);
    const hasMany = spent < this.#mostOf(file);
    if (!hasMany) this.cutShort.add(file);
    // What is nearly written out is still read: that something stands before it is no reason to miss it.
    this.#given = hasMany ? maximumSteps : fewSteps;
    this.#left = this.#given;
    return this.mayAsk(file);
  }

  /**
   * Asks for the caller of a place: its file pays, wherever the questions are about. A whole library may send its requests through one
   * line, whose file has no answers for all of it.
   */
  askFor<Answer>(caller: string | undefined, ask: () => Answer): Answer {
    const before = this.#caller;
    this.#caller = caller;
    try {
      return ask();
    } finally {
      this.#caller = before;
    }
  }

  /** Some of the steps for the questions of a file are left: nothing but what is written out is answered without. */
  mayAsk(file: string): boolean {
    return this.#spentBy(file) < this.#mostOf(file) + (this.#isBeside(file) ? leastFew : maximumFew);
  }

  /** The file that the last question was about. */
  get asker(): string {
    return this.#asker;
  }

  /** What the question has left of its steps. */
  get left(): number {
    return this.#left;
  }

  /** Takes one of the question's steps. False where it has none left. */
  take(): boolean {
    if (this.#left <= 0) return false;
    this.#left -= 1;
    return true;
  }

  /**
   * Takes several of the question's steps, which may be more than it has left.
   *
   * @param count - of what is gone through
   * @param file - where it stands
   * @param perStep - so many of them take one step
   * @returns false where it is more than any question has: then nobody should go through it, and the file is crowded
   */
  takeMany(count: number, file: string, perStep = 1): boolean {
    const isTooMuch = count > maximumSteps;
    if (isTooMuch) this.crowded.add(file);
    this.#left -= isTooMuch ? Math.max(0, this.#left) : Math.ceil(count / perStep);
    return !isTooMuch;
  }

  /** Takes steps of a file between its questions. False where it has none left. */
  takeBetween(steps: number, file: string): boolean {
    if (this.#charge(file, steps) >= this.#mostOf(file)) this.cutShort.add(file);
    return this.mayAsk(file);
  }

  /** Takes the steps of one finding. False where its file has none left: then nobody is told of it. */
  takeFinding(file: string): boolean {
    return this.takeBetween(stepsOfFinding, file);
  }

  #charge(file: string, steps: number): number {
    const spent = this.#spentBy(file) + steps;
    this.#total += steps;
    this.#spent.set(file, spent);
    return spent;
  }

  /** A program that asks so much has a copy of something large in it: what nearly all files need is enough for those. */
  #isBeside(file: string): boolean {
    return this.#total > maximumOfProgram && !this.#isTalking(file);
  }

  #mostOf(file: string): number {
    return this.#isBeside(file) ? leastOfFile : maximumOfFile;
  }

  #spentBy(file: string): number {
    const known = this.#spent.get(file);
    if (known !== undefined) return known;
    const before = this.#stepsBefore(file);
    this.#spent.set(file, before);
    return before;
  }
}
