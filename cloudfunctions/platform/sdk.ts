import * as untyped from 'wx-server-sdk';

/**
 * The parts of wx-server-sdk 4.0.2 that the functions use, as they behave.
 * Neither its shipped types nor @types/wx-server-sdk pass a strict compiler, so this is the only file that imports it.
 */
export type Filter = Record<string, unknown>;

interface QueryRef {
  where(filter: Filter | Command): QueryRef;
  orderBy(field: string, order: 'asc' | 'desc'): QueryRef;
  skip(n: number): QueryRef;
  limit(n: number): QueryRef;
  field(fields: Record<string, boolean>): QueryRef;
  get(): Promise<{ data: unknown[] }>;
  count(): Promise<{ total: number }>;
  update(o: { data: Record<string, unknown> }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

interface DocRef {
  get(): Promise<{ data: unknown }>;
  set(o: { data: Record<string, unknown> }): Promise<unknown>;
  update(o: { data: Record<string, unknown> }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface CollectionRef extends QueryRef {
  doc(id: string): DocRef;
  add(o: { data: object }): Promise<{ _id: string }>;
}

interface TransactionRef {
  collection(name: string): { doc(id: string): DocRef; add(o: { data: object }): Promise<{ _id: string }> };
  rollback(reason?: unknown): Promise<void>;
}

/** A query or update command, built by `cmd`; opaque to callers. */
export interface Command {
  and(other: Command): Command;
}

export interface Commands {
  eq(value: unknown): Command;
  neq(value: unknown): Command;
  gt(value: unknown): Command;
  gte(value: unknown): Command;
  lt(value: unknown): Command;
  lte(value: unknown): Command;
  in(values: readonly unknown[]): Command;
  nin(values: readonly unknown[]): Command;
  exists(is: boolean): Command;
  /** An array of this length. */
  size(n: number): Command;
  and(filters: readonly unknown[]): Command;
  or(filters: readonly unknown[]): Command;
  inc(n: number): Command;
  /** Sets the field where it is missing or above. */
  min(n: number): Command;
  set(value: unknown): Command;
  remove(): Command;
  push(values: readonly unknown[] | { each: readonly unknown[]; slice?: number }): Command;
}

interface Sdk {
  DYNAMIC_CURRENT_ENV: symbol;
  init(o: { env: symbol }): void;
  database(o?: { throwOnNotFound?: boolean }): {
    command: Commands;
    collection(name: string): CollectionRef;
    runTransaction<T>(work: (tx: TransactionRef) => Promise<T>, times: number): Promise<T>;
  };
  getWXContext(): Record<string, string | undefined>;
  getTempFileURL(o: { fileList: readonly { fileID: string; maxAge: number }[] }): Promise<{
    fileList: { fileID: string; tempFileURL: string }[];
  }>;
  uploadFile(o: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  deleteFile(o: { fileList: readonly string[] }): Promise<{ fileList: { status: number }[] }>;
  callFunction(o: { name: string; data: Record<string, unknown> }): Promise<{ result: unknown }>;
  cloudPay: Record<string, (data: Record<string, unknown>) => Promise<Record<string, unknown>>>;
  openapi: Record<
    string,
    Record<string, (data: Record<string, unknown>) => Promise<Record<string, unknown>>>
  >;
}

export const cloud = untyped as unknown as Sdk;
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
export const database = cloud.database({ throwOnNotFound: false });
/** Query and update commands of the database (`cmd.gte(1)`, `cmd.inc(-1)`). */
export const cmd: Commands = database.command;

/** What an error says, the SDK's own words first. */
export const wordsOf = (error: unknown): string =>
  String((error as { errMsg?: unknown } | null)?.errMsg ?? (error as Error | null)?.message ?? error);
