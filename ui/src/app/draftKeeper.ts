/**
 * Keeps one form's draft on disk while it is typed: at the latest `WRITE_MS` after the first key that is not there yet,
 * however long the typing goes on, one write at a time, the newest content last. A form in which nothing is left ends
 * its draft. What a draft is made of, and which forms have one, is not known here.
 */

import { asFailure, type Backend } from "../backend";
import type { Moment } from "../generated/commands";

const WRITE_MS = 300;
const RETRY_MS = 2_000;

/** A form as it stands. */
export interface Draft {
  form: string;
  title: string;
  content: string;
  /** Nothing in it that anybody would miss. */
  empty: boolean;
}

/** What the screen says of a draft. */
export interface DraftState {
  id: string | null;
  savedAt: Moment | null;
  /** Typed, but not on disk yet. */
  pending: boolean;
  /** It could not be written; the next attempt follows by itself. */
  failed: boolean;
}

/** One form's draft. Outlives the form until it is on disk. */
export class DraftKeeper {
  private savedAt: Moment | null = null;
  private wanted: Draft | null = null;
  private failed = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private writing: Promise<void> | null = null;
  private ended = false;
  onState: (state: DraftState) => void = () => undefined;
  onFailure: (thrown: unknown) => void = () => undefined;

  /** `content`: what the form begins with, which is on disk or not worth it. */
  constructor(
    private readonly backend: Backend,
    private id: string | null,
    private saved: string | null,
  ) {}

  /** The form as it stands now. */
  keep(draft: Draft): void {
    if (this.ended || draft.content === (this.wanted?.content ?? this.saved)) return;
    this.wanted = draft;
    this.tell();
    // Not put off by the next key: somebody who types on and on is saved all the same.
    if (this.timer === null) this.schedule(WRITE_MS);
  }

  isPending(): boolean {
    return this.wanted !== null;
  }

  /** Writes at once what is not on disk yet, and waits until it is. */
  flush(): Promise<void> {
    this.unschedule();
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null;
    });
    return this.writing;
  }

  /** The draft's id, for the command that ends it. */
  async settle(): Promise<string | null> {
    this.unschedule();
    await this.writing;
    return this.id;
  }

  /** The command took the draft with it. */
  end(): void {
    this.unschedule();
    this.ended = true;
    this.wanted = null;
    this.failed = false;
    this.tell();
  }

  /** What is typed during one write goes into the next. */
  private async writeAll(): Promise<void> {
    while (this.wanted && !this.ended) {
      const draft = this.wanted;
      try {
        await this.write(draft);
      } catch (thrown) {
        this.refuse(thrown);
        return;
      }
      this.saved = draft.content;
      this.failed = false;
      if (this.wanted === draft) this.wanted = null;
      this.tell();
    }
    this.unschedule();
  }

  private async write({ empty, ...draft }: Draft): Promise<void> {
    if (empty && (await this.putAway())) return;
    const answer = await this.backend.call("save_draft", { id: this.id, ...draft });
    this.id = answer.id;
    this.savedAt = answer.at;
  }

  /** Ends a draft in which nothing is left. Typing on brings it back. */
  private async putAway(): Promise<boolean> {
    try {
      if (this.id) await this.backend.call("put_draft_away", { id: this.id });
    } catch (thrown) {
      // On the locked screen nobody may put a draft away: there it stays, as empty as it is.
      if (asFailure(thrown).code === "nobody_signed_in") return false;
      throw thrown;
    }
    this.savedAt = null;
    return true;
  }

  private refuse(thrown: unknown): void {
    if (this.ended) return;
    this.failed = true;
    this.onFailure(thrown);
    this.unschedule();
    this.schedule(RETRY_MS);
    this.tell();
  }

  private schedule(ms: number): void {
    if (!this.ended) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private unschedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private tell(): void {
    this.onState({
      id: this.id,
      savedAt: this.savedAt,
      pending: this.wanted !== null,
      failed: this.failed,
    });
  }
}
