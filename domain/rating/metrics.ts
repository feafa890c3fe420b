/** What a shop is judged by. Names are the platform's where it has one; formula, weights and steps are Tongdian's own. */

export const dimensions = ['product', 'logistics', 'service'] as const;
export type Dimension = (typeof dimensions)[number];

/** Shares count in ten-thousandths, durations in seconds. */
export type MetricUnit = 'share' | 'seconds';

interface Metric {
  dimension: Dimension;
  unit: MetricUnit;
  /** Whether a higher mean is a better one. */
  higher: boolean;
  /** Percent of its dimension. */
  weight: number;
  /** The most that one sample can be worth; a longer wait counts as this long. */
  most: number;
  /** What is assumed of a shop before anything happened; it is worth 4.60. */
  prior: number;
  /** From here on a merchant should worry. */
  threshold: number;
  /** Mean and what it is worth in hundredths of a point; straight lines between, level beyond the ends. */
  steps: readonly (readonly [mean: number, points: number])[];
}

const whole = 10_000;
const hour = 3600;

export const metrics = {
  /** 品质退款率: shipped orders whose money went back for the goods' quality. */
  productQualityRatio_30d: {
    dimension: 'product',
    unit: 'share',
    higher: false,
    weight: 50,
    most: whole,
    prior: 200,
    threshold: 100,
    steps: [
      [0, 500],
      [200, 460],
      [500, 400],
      [1500, 200],
      [4000, 100],
    ],
  },
  /** 商品好评率, of reviews that count: 4 and 5 are good, 3 is half. */
  proValidGoodEvalRatio: {
    dimension: 'product',
    unit: 'share',
    higher: true,
    weight: 50,
    most: whole,
    prior: 9200,
    threshold: 9200,
    steps: [
      [2000, 100],
      [5000, 200],
      [8000, 400],
      [9200, 460],
      [10_000, 500],
    ],
  },
  /** 次日及时揽收率: paid orders that left within 24 hours. */
  collectInTimeRatio_30d: {
    dimension: 'logistics',
    unit: 'share',
    higher: true,
    weight: 35,
    most: whole,
    prior: 9500,
    threshold: 9500,
    steps: [
      [4000, 100],
      [7000, 250],
      [9000, 420],
      [9500, 460],
      [10_000, 500],
    ],
  },
  /** 线路配送达标率: parcels whose receipt the buyer confirmed in time. */
  waybillArriveOntimeRatio_30d: {
    dimension: 'logistics',
    unit: 'share',
    higher: true,
    weight: 35,
    most: whole,
    prior: 9500,
    threshold: 9500,
    steps: [
      [3000, 100],
      [6000, 200],
      [8500, 400],
      [9500, 460],
      [10_000, 500],
    ],
  },
  /** 物流负向反馈率: shipped orders with a logistics score of 1 or 2, or an after-sale over the delivery. */
  waybillNegtiveOrdRatio_30d: {
    dimension: 'logistics',
    unit: 'share',
    higher: false,
    weight: 30,
    most: whole,
    prior: 200,
    threshold: 200,
    steps: [
      [0, 500],
      [200, 460],
      [600, 400],
      [2000, 200],
      [5000, 100],
    ],
  },
  /** 商责纠纷率: paid orders with a dispute that was decided against the shop. */
  serviceComplaintRatio_30d: {
    dimension: 'service',
    unit: 'share',
    higher: false,
    weight: 25,
    most: whole,
    prior: 50,
    threshold: 50,
    steps: [
      [0, 500],
      [50, 460],
      [150, 400],
      [500, 200],
      [2000, 100],
    ],
  },
  /** 服务好评率, from the service score of reviews: no name of the platform is known. */
  serviceGoodEvalRatio: {
    dimension: 'service',
    unit: 'share',
    higher: true,
    weight: 25,
    most: whole,
    prior: 9200,
    threshold: 9200,
    steps: [
      [2000, 100],
      [5000, 200],
      [8000, 400],
      [9200, 460],
      [10_000, 500],
    ],
  },
  /** 平均回复时长: seconds from a shopper's question to a person's answer. */
  serviceReplyLength_30d: {
    dimension: 'service',
    unit: 'seconds',
    higher: false,
    weight: 15,
    most: 4 * hour,
    prior: 180,
    threshold: 180,
    steps: [
      [0, 500],
      [180, 460],
      [600, 400],
      [hour, 200],
      [4 * hour, 100],
    ],
  },
  /** 不回复率: rounds that nobody answered. */
  serviceNoreplyRatio_30d: {
    dimension: 'service',
    unit: 'share',
    higher: false,
    weight: 15,
    most: whole,
    prior: 300,
    threshold: 300,
    steps: [
      [0, 500],
      [300, 460],
      [1000, 400],
      [3000, 200],
      [6000, 100],
    ],
  },
  /** 售后首次响应时长. */
  aftersaleFirstOperationTime_30d: {
    dimension: 'service',
    unit: 'seconds',
    higher: false,
    weight: 10,
    most: 48 * hour,
    prior: 6 * hour,
    threshold: 24 * hour,
    steps: [
      [0, 500],
      [6 * hour, 460],
      [24 * hour, 350],
      [48 * hour, 100],
    ],
  },
  /** 仅退款处理时长: from the application to the decision. */
  onlyRefundDealSec_30d: {
    dimension: 'service',
    unit: 'seconds',
    higher: false,
    weight: 5,
    most: 48 * hour,
    prior: 8 * hour,
    threshold: 24 * hour,
    steps: [
      [0, 500],
      [8 * hour, 460],
      [24 * hour, 380],
      [48 * hour, 100],
    ],
  },
  /** 退货退款处理时长: from the goods' way back to the decision. */
  returnRefundDealSec_30d: {
    dimension: 'service',
    unit: 'seconds',
    higher: false,
    weight: 5,
    most: 240 * hour,
    prior: 48 * hour,
    threshold: 72 * hour,
    steps: [
      [0, 500],
      [48 * hour, 460],
      [96 * hour, 380],
      [240 * hour, 100],
    ],
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as MetricName[];
export const metricOf = (name: MetricName): Metric => metrics[name];

/** The best and the worst that one sample can be. */
export const bestOf = (name: MetricName): number => (metricOf(name).higher ? metricOf(name).most : 0);
export const worstOf = (name: MetricName): number => (metricOf(name).higher ? 0 : metricOf(name).most);
