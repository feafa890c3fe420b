/** Answers as long as they are worth keeping, the oldest given up first. */
export class KeptAnswers<Answer> {
  private readonly answers = new Map<string, { answer: Answer; at: number }>();

  /** `most`: answers at once. `fresh`: ms after which one is asked for again. */
  constructor(
    private readonly most: number,
    private readonly fresh: number,
  ) {}

  get(key: string, now: number): Answer | undefined {
    const kept = this.answers.get(key);
    return kept && now - kept.at <= this.fresh ? kept.answer : undefined;
  }

  /** Keeps an answer; one that only grew keeps the time of its first part. */
  set(key: string, answer: Answer, now: number): void {
    const at = this.get(key, now) === undefined ? now : (this.answers.get(key)?.at ?? now);
    this.answers.delete(key);
    this.answers.set(key, { answer, at });
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= this.most) break;
      this.answers.delete(oldest);
    }
  }

  drop(key: string): void {
    this.answers.delete(key);
  }
}
