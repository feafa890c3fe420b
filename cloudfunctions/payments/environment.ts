import type { Call } from '../platform/call';

/** The environment whose `payments` WeChat calls back: the deployer's word, else the one that runs this. */
export const payEnv = (call: Pick<Call, 'env'>): string => process.env.PAY_ENV_ID || call.env;
