/** A backend in memory for component tests and the development page. It answers only what it was told to. */

import type { Backend, CommandName, Input, Output, PickedFile } from "./backend";
import { CommandFailed } from "./backend";

export type Answers = { [N in CommandName]?: (input: Input<N>) => Output<N> | Promise<Output<N>> };

type Call = { [N in CommandName]: { name: N; input: Input<N> } }[CommandName];

export class FakeBackend implements Backend {
  readonly calls: Call[] = [];
  readonly opened: string[] = [];
  /** Where a person keeps files; nothing when they think better of it. */
  savesAt: string | null = "/media/stick/blad.pdf";
  readonly saved: string[] = [];
  readonly printed: { id: string; printer: string; copies: number }[] = [];
  printers: string[] = [];
  picksPrinters = true;
  publicScreens = 0;
  picked: PickedFile | null = null;
  picksFolders = true;
  private readonly watchers = new Set<(nouns: string[]) => void>();

  constructor(readonly answers: Answers) {}

  async call<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
    this.calls.push({ name, input } as Call);
    const answer = this.answers[name] as ((input: Input<N>) => Output<N> | Promise<Output<N>>) | undefined;
    if (!answer) throw new CommandFailed("no_such_command", { name });
    return answer(input);
  }

  watch(onChange: (nouns: string[]) => void): () => void {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  }

  /** Acts as if another screen changed these nouns. */
  change(...nouns: string[]): void {
    for (const watcher of this.watchers) watcher(nouns);
  }

  /** The inputs of every call of one command. */
  inputs<N extends CommandName>(name: N): Input<N>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.input as Input<N>);
  }

  async openDocument(id: string): Promise<void> {
    this.opened.push(id);
  }

  async listPrinters(): Promise<string[]> {
    return this.printers;
  }

  async printDocument(id: string, printer: string, copies: number): Promise<void> {
    this.printed.push({ id, printer, copies });
  }

  async saveDocument(id: string): Promise<string | null> {
    this.saved.push(id);
    return this.savesAt;
  }

  async openPublicScreen(): Promise<void> {
    this.publicScreens += 1;
  }

  async pickFile(): Promise<PickedFile | null> {
    return this.picked;
  }
}
