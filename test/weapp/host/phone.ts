import type { Line } from './carrier';
import type { Meter } from './meter';
import type { Realm } from './realm';
import type { Query, Stack } from './stack';

/** What WeChat tells a program when it is opened. */
export interface LaunchOptions {
  path: string;
  query: Query;
  scene: number;
  chatType?: number;
  apiCategory?: string;
}

/** What the person holding the phone would do when WeChat asks. A test changes it as it goes. */
export interface Answers {
  /** Modal: confirm or cancel. */
  modal: boolean;
  /** Action sheet: the index tapped. */
  actionSheet: number;
  /** Pay sheet: pay, or walk away. */
  payment: 'success' | 'cancel';
  /** The address picked, or null when the picker is closed. */
  address: Record<string, string> | null;
  /** WeChat's view for confirming a receipt: what is done there, or `absent` where this WeChat has none. */
  receipt: 'absent' | 'success' | 'cancel' | 'closed' | 'broken';
  /** What the person picks from the album: what the phone calls each file, and its bytes. */
  album: Map<string, Uint8Array>;
  /** Another mini program over half of the screen: opened, not allowed, or waved away by the person. */
  halfScreen: 'opens' | 'refused' | 'cancel';
  /** Messages about what comes next: wanted or not. */
  messages: boolean;
  /** What the camera reads. */
  scanned: string;
  /** Whether pictures may go into the album; `cancel`: the person thinks better of it. */
  savesPictures: 'allowed' | 'refused' | 'cancel';
  /** What 视频号 says of who passed it on; null where it does not. */
  channelsShare: { sharerOpenId: string; promoter: { promoterId: string } } | null;
}

/** What the phone is beside that; a program asks for it once. */
export interface Make {
  platform: 'devtools' | 'ios' | 'android' | 'windows';
  /** Version of the base library. */
  library: string;
  /** Whether it can draw behind the screen. */
  canvas: boolean;
}

/** Everything the `wx` functions share. */
export interface Phone {
  readonly realm: () => Realm;
  readonly stack: Stack;
  readonly line: Line;
  readonly meter: Meter;
  readonly launch: LaunchOptions;
  readonly answers: Answers;
  readonly make: Make;
  /** What was written and drawn on each canvas behind the screen. */
  readonly drawn: { texts: string[]; pictures: string[] }[];
  readonly storage: Map<string, string>;
  theme: 'light' | 'dark';
  /** Who hears that the program is shown again. */
  readonly shownAgain: Set<(options: object) => void>;
  /** Who hears that the network came or went. */
  readonly networkHeard: Set<(status: object) => void>;
  /** What WeChat showed over the page: toasts, modals and the like, newest last. */
  readonly shown: { kind: string; text: string }[];
  /** Errors that reached WeChat's own handlers or `console.error`. */
  readonly errors: string[];
  /** Names of `wx` functions in the order they were used. */
  readonly used: string[];
}

export const someAddress: Record<string, string> = {
  userName: '陈晓雨',
  telNumber: '13800138000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  streetName: '古荡街道',
  detailInfo: '文三路 477 号 3 幢 502 室',
  detailInfoNew: '文三路 477 号 3 幢 502 室',
  postalCode: '310012',
  nationalCode: '330106',
};
