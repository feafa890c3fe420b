import type { Openid } from '../../domain/units';

/** Whether WeChat's word for this person is one of the deployer's operators. */
export const isOperator = (openid: Openid): boolean =>
  openid !== '' && (process.env.OPERATOR_OPENIDS ?? '').split(',').includes(openid);
