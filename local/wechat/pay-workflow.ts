import type { Invocation, Outcome, WirePorts } from '../wire/port';
import { type Data, text } from './pay-reply';

/** The workflow's function, as a deployer would name it in PAY_WORKFLOW_ID. It can be asked for here alone. */
export const PAY_WORKFLOW = 'tongdian-pay-workflow';

const amountOf = (data: Data): Data => (data.amount ?? {}) as Data;

/** What v2 calls a refusal, in v3's words. */
const codes: Readonly<Record<string, string>> = {
  ORDERCLOSED: 'ORDER_CLOSED',
  ORDERNOTEXIST: 'ORDER_NOT_EXIST',
  REFUNDNOTEXIST: 'RESOURCE_NOT_EXISTS',
};

interface Step {
  api: string;
  ask(data: Data): Data;
  answer(reply: Data): Data;
}

/** Steps of 工作流接入微信支付 by name: WeChat Pay v3's fields outside, the one ledger of the stand-in inside. */
const steps: Readonly<Record<string, Step>> = {
  wxpay_order: {
    api: 'unifiedOrder',
    ask: (data) => ({
      out_trade_no: data.out_trade_no,
      sub_mch_id: data.sub_mchid,
      total_fee: amountOf(data).total,
      body: data.description,
      openid: ((data.payer ?? {}) as Data).openid,
      function_name: PAY_WORKFLOW,
      env_id: 'local',
    }),
    answer(reply) {
      const { package: packageVal, ...params } = reply.payment as Data;
      return { ...params, packageVal };
    },
  },
  wxpay_query_order_by_out_trade_no: {
    api: 'queryOrder',
    ask: (data) => ({ out_trade_no: data.out_trade_no, sub_mch_id: data.sub_mchid }),
    answer: (reply) => ({
      out_trade_no: reply.out_trade_no,
      sub_mchid: reply.sub_mch_id,
      trade_state: reply.trade_state,
      ...(reply.transaction_id ? { transaction_id: reply.transaction_id } : {}),
      amount: { total: reply.total_fee, currency: 'CNY' },
    }),
  },
  wxpay_close_order: {
    api: 'closeOrder',
    ask: (data) => ({ out_trade_no: data.out_trade_no, sub_mch_id: data.sub_mchid }),
    answer: () => ({}),
  },
  wxpay_refund: {
    api: 'refund',
    ask: (data) => ({
      out_trade_no: data.out_trade_no,
      out_refund_no: data.out_refund_no,
      sub_mch_id: data.sub_mchid,
      total_fee: amountOf(data).total,
      refund_fee: amountOf(data).refund,
      refund_desc: data.reason,
    }),
    answer: (reply) => ({
      refund_id: reply.refund_id,
      out_refund_no: reply.out_refund_no,
      status: 'PROCESSING',
    }),
  },
  wxpay_refund_query: {
    api: 'queryRefund',
    ask: (data) => ({ out_refund_no: data.out_refund_no, sub_mch_id: data.sub_mchid }),
    answer: (reply) => ({ out_refund_no: reply.out_refund_no_0, status: reply.refund_status_0 }),
  },
};

/** The workflow on the local cloud: what a function hears that calls it. */
export async function runPayWorkflow(pay: WirePorts['pay'], event: unknown): Promise<Outcome> {
  const { name, data = {} } = (event ?? {}) as { name?: unknown; data?: Data };
  const step = steps[text(name)];
  if (!step) return said({ code: 'PARAM_ERROR', message: `no step ${text(name)}` });
  const reply = (await pay.call(`cloudPay.${step.api}`, step.ask(data), {
    caller: { source: 'scf' },
  } as Invocation)) as Data;
  if (reply.return_code !== 'SUCCESS') {
    return said({ code: 'PARAM_ERROR', message: text(reply.return_msg) });
  }
  if (reply.result_code !== 'SUCCESS') {
    const code = text(reply.err_code);
    return said({ code: codes[code] ?? code, message: text(reply.err_code_des) });
  }
  return said(step.answer(reply));
}

/** What a step's function answers: WeChat's own words, also where it refuses. */
export const said = (data: Data): Outcome => ({ ok: true, text: JSON.stringify({ code: 0, data }) });
