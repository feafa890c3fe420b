/** What a call carries to a cloud function: the JSON that `wx.cloud.callFunction` takes as `data`. */
export interface Letter {
  action: string;
  input: unknown;
  requestId?: string;
}

/** Brings one letter to a function and its answer back. Rejects when no answer came. */
export interface Carrier {
  send(functionName: string, letter: Letter): Promise<unknown>;
}
