import { dictionary } from '@/words/dictionary';
import type { MetricName } from './figures';

const zh: Record<MetricName, readonly [name: string, advice: string]> = {
  productQualityRatio_30d: ['品质退款率', '查退款最多的商品：描述、质检、包装，先改或先下架'],
  proValidGoodEvalRatio: ['商品好评率', '看差评说了什么，回复并改进；提醒满意的买家评价'],
  collectInTimeRatio_30d: ['次日及时揽收率', '付款后 24 小时内交给快递；赶不上的设为预售'],
  waybillArriveOntimeRatio_30d: ['线路配送达标率', '慢的线路换快递，偏远地区先说明时效'],
  waybillNegtiveOrdRatio_30d: ['物流负向反馈率', '联系反馈物流问题的买家，补发或赔付；加固包装'],
  serviceComplaintRatio_30d: ['商责纠纷率', '在平台介入前和买家谈妥，按规定同意售后'],
  serviceGoodEvalRatio: ['服务好评率', '答复要有着落：说清什么时候、怎么解决'],
  serviceReplyLength_30d: ['平均回复时长', '设好欢迎语和自动回复，忙时多排一位客服'],
  serviceNoreplyRatio_30d: ['不回复率', '下班前看一遍会话，没有人回的先回一句'],
  aftersaleFirstOperationTime_30d: ['售后首次响应', '新售后当天先处理一步，哪怕先联系买家'],
  onlyRefundDealSec_30d: ['仅退款处理时长', '金额小、责任清楚的直接同意'],
  returnRefundDealSec_30d: ['退货退款处理时长', '收到退货当天确认，别等到期'],
};
const en: Record<MetricName, readonly [name: string, advice: string]> = {
  productQualityRatio_30d: [
    'Refunds for quality',
    'See which goods come back most: mend the description, the check, the packing',
  ],
  proValidGoodEvalRatio: [
    'Good reviews of goods',
    'Read the bad ones, answer and mend; remind happy buyers to review',
  ],
  collectInTimeRatio_30d: [
    'Collected within 24 h',
    'Hand parcels over within a day; sell as pre-sale what cannot make it',
  ],
  waybillArriveOntimeRatio_30d: [
    'Delivered on time',
    'Change carriers on slow lines, and say so for far places',
  ],
  waybillNegtiveOrdRatio_30d: [
    'Complaints of delivery',
    'Call those who complained, send again or make it good; pack better',
  ],
  serviceComplaintRatio_30d: ['Disputes lost', 'Settle before the platform steps in'],
  serviceGoodEvalRatio: ['Good reviews of service', 'Say what will be done, and when'],
  serviceReplyLength_30d: [
    'Time to an answer',
    'Set a welcome and automatic replies; one more agent at busy hours',
  ],
  serviceNoreplyRatio_30d: ['Never answered', 'Look through all talks before closing'],
  aftersaleFirstOperationTime_30d: ['First step in after-sales', 'Do something about each on its day'],
  onlyRefundDealSec_30d: ['Time to refund', 'Agree at once where it is small and clear'],
  returnRefundDealSec_30d: ['Time to take returns', 'Confirm a return on the day it comes'],
};

/** What the rating's metrics are called, and what helps each. */
export const metricWords = dictionary(
  { name: (metric: MetricName) => zh[metric][0], advice: (metric: MetricName) => zh[metric][1] },
  { name: (metric) => en[metric][0], advice: (metric) => en[metric][1] },
);
