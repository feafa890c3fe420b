import type { Contract, Who } from './contract';

export interface FunctionSettings {
  /** Seconds after which the service ends an invocation. */
  timeoutSeconds: number;
  memoryMb: number;
  /** Names of environment variables a deployer must give, beside those with a value here. */
  env: Readonly<Record<string, { value?: string; secret?: boolean; about: string }>>;
  triggers: readonly { name: string; type: 'timer'; config: string }[];
  /** openapi permissions of config.json; without one WeChat answers -604101. */
  openapi: readonly string[];
}

const usual: FunctionSettings = {
  timeoutSeconds: 20,
  memoryMb: 256,
  env: { OPERATOR_OPENIDS: { value: '', about: 'Openids of the operators, comma between them' } },
  triggers: [],
  openapi: [],
};

const payEnv = {
  ...usual.env,
  PAY_WORKFLOW_ID: { value: '', about: 'Function of the pay workflow; empty: cloudPay takes all it may' },
  PAY_COMBINE_ID: {
    value: '',
    about: 'Function of combined payments (合单); empty: one merchant number is paid after the other',
  },
  PAY_ENV_ID: { value: '', about: 'Environment that gets the payment call-back; empty: the one that asks' },
} as const;

/** Whoever asks WeChat about a payment may ask about one of a deposit. */
const depositEnv = {
  DEPOSIT_SUB_MCH_ID: {
    value: '',
    about: "WeChat Pay merchant number that shops' deposits go to; empty: no deposit can be paid",
  },
} as const;

const noticeEnv = {
  NOTICE_TEMPLATES: {
    value: '',
    about: 'Subscribe message templates, kind=template id with ; between; empty: buyers are not asked',
  },
} as const;
/** Pages give each viewer a token for passing them on; orders read those that came back. */
const shareEnv = {
  SHARE_SECRETS: {
    value: '',
    secret: true,
    about:
      'Secrets that sign shares and codes for previews, k2=…;k1=… newest first; empty: neither is signed',
  },
} as const;
/** Before its first release a mini program has codes of its trial version only. */
const codeEnv = {
  CODE_VERSION: {
    value: 'release',
    about: 'Version of the mini program that codes open: release, trial or develop',
  },
} as const;
/** Pictures are looked at for what they show, those of talks also for codes in them. */
const pictureApis = ['security.mediaCheckAsync', 'img.scanQRCode'] as const;
const serviceApis = [
  'customerServiceMessage.send',
  'customerServiceMessage.setTyping',
  'customerServiceMessage.uploadTempMedia',
  'customerServiceMessage.getTempMedia',
  'security.msgSecCheck',
] as const;

/** One line a function: what differs from the usual. Names match the folders. */
export const functionSettings: Readonly<Record<string, FunctionSettings>> = {
  shops: { ...usual, openapi: ['security.msgSecCheck'] },
  homepage: {
    ...usual,
    env: { ...usual.env, ...shareEnv, ...codeEnv },
    openapi: ['security.msgSecCheck', 'wxacode.getUnlimited'],
  },
  catalog: { ...usual, env: { ...usual.env, ...shareEnv }, openapi: ['security.msgSecCheck'] },
  coupons: usual,
  stock: usual,
  tables: usual,
  openings: { ...usual, openapi: ['security.msgSecCheck'] },
  staff: usual,
  links: usual,
  deposits: { ...usual, env: { ...payEnv, ...depositEnv } },
  search: usual,
  notices: { ...usual, env: { ...usual.env, ...noticeEnv } },
  pictures: { ...usual, openapi: pictureApis },
  ratings: usual,
  insights: usual,
  touchpoints: usual,
  shares: {
    ...usual,
    env: { ...usual.env, ...codeEnv },
    openapi: ['wxacode.getUnlimited', 'shortlink.generate', 'urllink.generate'],
  },
  league: { ...usual, env: { ...usual.env, ...shareEnv } },
  reviews: { ...usual, openapi: ['security.msgSecCheck'] },
  orders: { ...usual, env: { ...payEnv, ...shareEnv }, openapi: ['logistics.getPath'] },
  aftersales: { ...usual, env: payEnv, openapi: ['security.msgSecCheck'] },
  desk: { ...usual, env: payEnv },
  payments: { ...usual, env: payEnv },
  service: { ...usual, openapi: serviceApis },
  push: { ...usual, openapi: [...serviceApis, ...pictureApis] },
  clock: {
    ...usual,
    timeoutSeconds: 60,
    env: { ...payEnv, ...noticeEnv, ...depositEnv },
    // Seven fields, Beijing time: at second 0 of every minute.
    triggers: [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }],
    openapi: [
      'wxaSecOrder.uploadShippingInfo',
      'logistics.getPath',
      'search.submitPages',
      'subscribeMessage.send',
      ...pictureApis,
      ...serviceApis,
    ],
  },
};

const clientSides: readonly Who[] = ['wechat:pay', 'wechat:push', 'timer'];

/**
 * The function rule: `true` where a visitor without a login may call (some action is public), `false` where only
 * WeChat or the timer does, else the service's own default.
 */
export function invokeRule(contract: Contract): boolean | 'auth != null' {
  const who = Object.values(contract).map((a) => a.who);
  if (who.every((w) => clientSides.includes(w))) return false;
  return who.includes('public') ? true : 'auth != null';
}
