import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    title: '支付',
    local: '本机演示，不会产生真实扣款',
    to: (payee: string) => `付款给 ${payee}`,
    parts: (n: number) => `合单支付，${n} 家商户分别收款`,
    method: '支付方式',
    change: '零钱',
    pay: '立即支付',
    refuse: '模拟支付失败',
    failed: '支付没有完成，请重试',
  },
  {
    title: 'Pay',
    local: 'Local demo: no money moves',
    to: (payee: string) => `Pay ${payee}`,
    parts: (n: number) => `One payment, received by ${n} merchants`,
    method: 'Paid with',
    change: 'Balance',
    pay: 'Pay now',
    refuse: 'Let the payment fail',
    failed: 'The payment did not finish. Please try again.',
  },
);
