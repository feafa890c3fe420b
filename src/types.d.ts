/// <reference types="@tarojs/taro" />

/** CloudBase environment id, frozen at build; empty in a build for the local cloud. */
declare const TONGDIAN_ENV: string;
/** Base address of the local cloud, frozen at build; empty for "same origin" and in every build with an environment. */
declare const TONGDIAN_LOCAL: string;

declare module '*.png' {
  const address: string;
  export default address;
}
declare module '*.svg' {
  const address: string;
  export default address;
}

/** The part of qrcode 1.5.4 that needs neither a canvas nor files. */
declare module 'qrcode/lib/core/qrcode' {
  /** `data` row by row, 1 where it is dark. @throws where the text is too long for any code */
  export function create(
    text: string,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { modules: { size: number; data: Uint8Array } };
}

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
  }
}
