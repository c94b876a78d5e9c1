/**
 * Runs a deed at once, and again at the end of each pause in which it was asked for: a flood of messages costs one
 * request a pause, and the last message is never missed.
 */
export class Pace {
  readonly #pauses = new Map<string, { isAsked: boolean; timer: number }>();
  readonly #deed: (word: string) => void;
  readonly #pauseOf: (word: string) => number;

  constructor(deed: (word: string) => void, pauseOf: (word: string) => number) {
    this.#deed = deed;
    this.#pauseOf = pauseOf;
  }

  readonly ask = (word: string): void => {
    const pause = this.#pauses.get(word);
    if (pause) pause.isAsked = true;
    else this.#run(word);
  };

  readonly stop = (): void => {
    for (const { timer } of this.#pauses.values()) window.clearTimeout(timer);
    this.#pauses.clear();
  };

  #run(word: string): void {
    this.#deed(word);
    const timer = window.setTimeout(() => {
      const isAsked = this.#pauses.get(word)?.isAsked ?? false;
      this.#pauses.delete(word);
      if (isAsked) this.#run(word);
    }, this.#pauseOf(word));
    this.#pauses.set(word, { isAsked: false, timer });
  }
}
