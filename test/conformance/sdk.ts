/** The parts of wx-server-sdk 4.0.2 that the suite uses. Its own types do not pass a strict compiler. */
export type Doc = Record<string, unknown>;
/** What a command builds; only the SDK knows its inside. */
export type Command = { and(...others: unknown[]): Command; or(...others: unknown[]): Command };
export type Maker = (...args: unknown[]) => Command;

export interface Commands extends Record<string, Maker | Record<string, Maker>> {
  aggregate: Record<string, Maker>;
}

export interface Query {
  where(filter: unknown): Query;
  orderBy(field: string, order: 'asc' | 'desc'): Query;
  skip(n: number): Query;
  limit(n: number): Query;
  field(fields: Record<string, unknown>): Query;
  get(): Promise<{ data: Doc[]; errMsg: string }>;
  count(): Promise<{ total: number }>;
  update(o: { data: Doc; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(o?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

export interface Document {
  field(fields: Record<string, unknown>): Document;
  get(): Promise<{ data: Doc }>;
  set(o: { data: Doc }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
  update(o: { data: Doc }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export type Pipeline = Record<string, (value: unknown) => Pipeline> & { end(): Promise<{ list: Doc[] }> };

export interface Collection extends Query {
  doc(id: string | number): Document;
  add(o: { data: Doc | Doc[] }): Promise<{ _id: string; _ids?: string[] }>;
  aggregate(): Pipeline;
}

export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export interface Database {
  command: Commands;
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  serverDate(o?: { offset: number }): unknown;
  RegExp(o: { regexp: string; options?: string }): unknown;
  runTransaction<T>(work: (t: Transaction) => Promise<T>, times?: number): Promise<T>;
  startTransaction(): Promise<Transaction>;
}

interface Files<T> {
  fileList: (T & { fileID: string; status: number; errMsg: string })[];
}

export interface Cloud {
  init(o: { env: string; [more: string]: unknown }): void;
  database(o?: { throwOnNotFound?: boolean }): Database;
  callFunction(o: { name: string; data?: unknown }): Promise<{ result: unknown }>;
  uploadFile(o: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(o: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(o: { fileList: unknown[] }): Promise<Files<{ tempFileURL: string }>>;
  deleteFile(o: { fileList: string[] }): Promise<Files<object>>;
  openapi: Record<string, Record<string, (data: Doc) => Promise<Doc>>>;
  cloudPay: Record<string, (data: Doc) => Promise<Doc>>;
}

/** What the SDK throws; the shapes differ from call to call. */
export interface SdkError {
  errCode?: number;
  errMsg?: string;
  code?: string;
  message: string;
}

/** The error a call ends in. Fails the test where it ends well. */
export async function errorOf(call: Promise<unknown>): Promise<SdkError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: SdkError) => ({ error }),
  );
  if ('error' in outcome) return outcome.error;
  throw new Error(`expected a refusal, but it answered ${JSON.stringify(outcome.value)}`);
}
