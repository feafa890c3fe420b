/** What a call carries to a cloud function: the JSON that `wx.cloud.callFunction` takes as `data`. */
export interface Letter {
  action: string;
  input: unknown;
  requestId?: string;
}

/** Brings one letter to a function and its answer back. Rejects when no answer came. */
export interface Carrier {
  send(functionName: string, letter: Letter): Promise<unknown>;
  /** Brings a file to the storage; answers its file id. Rejects when it did not get there. */
  upload(file: Upload): Promise<string>;
}

/** A file on its way up. */
export interface Upload {
  /** Where the phone or the browser keeps it: what choosing or compressing answered. */
  filePath: string;
  /** Where it goes in the storage, such as `incoming/<openid>/<name>`. */
  cloudPath: string;
  /** 0 to 100. */
  onProgress?: (percent: number) => void;
}
