import * as v from 'valibot';
import type { PayOrder } from '../../wechat/pay-ledger';
import type { Cloud } from '../cloud';
import { payPage } from './pay-page';
import { HttpError, readJson, sendJson, sendPage } from './reply';
import type { Routes } from './router';

const input = v.strictObject({ result: v.picklist(['SUCCESS', 'REFUSE']) });

/** What the sheet names: of a combined one the whole sum and every payee. */
function shown(cloud: Cloud, order: PayOrder): [order: PayOrder, payee: string] {
  const { combineNo } = order;
  const parts = combineNo ? cloud.pay.orders().filter((one) => one.combineNo === combineNo) : [order];
  const totalFee = parts.reduce((total, part) => total + part.totalFee, 0);
  const outTradeNo = combineNo ?? order.outTradeNo;
  const payee = parts.map((part) => part.body.replace(/^通店-/, '')).join('、');
  return [{ ...order, totalFee, outTradeNo, body: parts.map((part) => part.body).join('、') }, payee];
}

/** `/pay/<outTradeNo or prepay id>`: the sheet that `wx.requestPayment` would bring up, and what it sends. */
export function payRoutes(cloud: Cloud): Routes {
  return [
    [
      'GET /pay/*',
      ({ rest, response }) => {
        const order = cloud.pay.find(rest);
        if (!order) throw new HttpError(404, 'no such payment');
        sendPage(response, 200, payPage(...shown(cloud, order)), 'no-store');
      },
    ],
    [
      'POST /pay/*',
      async ({ rest, request, response }) => {
        const parsed = v.safeParse(input, await readJson(request, 1024));
        if (!parsed.success) throw new HttpError(400, 'result is SUCCESS or REFUSE');
        const { error } = await cloud.pay.settle(rest, parsed.output.result);
        if (error) throw new HttpError(error === 'ORDERNOTEXIST' ? 404 : 409, error);
        sendJson(response, 200, {
          outTradeNo: cloud.pay.find(rest)?.outTradeNo,
          state: cloud.pay.find(rest)?.state,
        });
      },
    ],
  ];
}
