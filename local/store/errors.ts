/** Codes as the service sends them; the SDK turns the known ones into numbers (-502001 …) and the rest into -501001. */
export type StoreErrorCode =
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_EXISTS'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'INVALID_PARAM';

/** A refusal of the store, worded as the service words it. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'StoreError';
  }
}

/** What MongoDB itself refused. */
export const refused = (message: string) => new StoreError('DATABASE_REQUEST_FAILED', message);

/** An operator or stage that MongoDB does not know, or that this store does not have. */
export const unknownOperator = (message: string) => new StoreError('DATABASE_INVALID_OPERRATOR', message);

export const noCollection = (name: string) =>
  new StoreError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  );

export const conflict = () =>
  new StoreError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
  );

export const noTransaction = (why: string) =>
  new StoreError('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionNotExist] ${why}`);
