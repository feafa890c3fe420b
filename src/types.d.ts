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

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
  }
}
