/**
 * What the screens need from the program: commands, word of changes, documents and files.
 * How a call travels (window, browser, memory) is known to the other files of this folder only.
 */

import type { Code, Commands, Failure } from "../generated/commands";

export type CommandName = keyof Commands;
export type Input<N extends CommandName> = Commands[N]["input"];
export type Output<N extends CommandName> = Commands[N]["output"];

/** What a file is picked for: decides the dialog's title and filter. */
export type PickPurpose = "import" | "backup_folder" | "pack";

/** A file of choice: its path when the window's own dialog chose it, else its content. */
export type PickedFile = { path: string } | { file: File };

export interface Backend {
  call<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Tells which nouns changed; an empty list means that anything may have. Returns how to stop. */
  watch(onChange: (nouns: string[]) => void): () => void;
  openDocument(id: string): Promise<void>;
  /** Whether a printer can be chosen; else the viewer prints. */
  readonly picksPrinters: boolean;
  /** The printers of this laptop, by their names. */
  listPrinters(): Promise<string[]>;
  /** Fails unless the printer's spooler took it. */
  printDocument(id: string, printer: string, copies: number): Promise<void>;
  /** Answers where it was written, empty where the browser decides that; nothing when a person thought better of it. */
  saveDocument(id: string): Promise<string | null>;
  /** Whether a folder can be chosen in a dialog; else its path is typed. */
  readonly picksFolders: boolean;
  pickFile(purpose: PickPurpose): Promise<PickedFile | null>;
  /** Opens the screen for everybody in the hall, in a window of its own. */
  openPublicScreen(): Promise<void>;
}

/** A command did not do what was asked. Holds no personal data. */
export class CommandFailed extends Error {
  readonly code: Code;
  readonly details: Record<string, unknown>;

  constructor(code: Code, details: Record<string, unknown> = {}) {
    super(code);
    this.name = "CommandFailed";
    this.code = code;
    this.details = details;
  }
}

/** Makes a `CommandFailed` of whatever came back instead of an answer. */
export function asFailure(thrown: unknown): CommandFailed {
  if (thrown instanceof CommandFailed) return thrown;
  if (isFailure(thrown)) return new CommandFailed(thrown.code, thrown.details);
  return new CommandFailed("internal", { message: String(thrown) });
}

function isFailure(thrown: unknown): thrown is Failure & { details: Record<string, unknown> } {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "details" in thrown;
}
