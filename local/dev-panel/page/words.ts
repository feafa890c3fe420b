const zh = {
  cloud: '本地云',
  language: 'English',
  shopper: '打开小程序',
  studio: '商家工作台',
  contract: '接口契约',
  identities: '扮演谁',
  identitiesHint: '选一个身份，小程序会以此人登录打开。',
  visitor: '新买家',
  time: '时间与定时器',
  real: '真实时间',
  ahead: '偏移',
  backToNow: '回到现在',
  minutes: '分钟',
  hours: '小时',
  days: '天',
  run: '立即运行',
  next: '下次',
  faults: '故障注入',
  faultsHint: '让某个函数的第 n 次云调用失败一次：执行前、执行后，或整个调用中断。',
  add: '加入',
  clear: '全部清除',
  anyAction: '任意操作',
  before: '执行前失败',
  after: '执行后失败',
  kill: '中断调用',
  payments: '微信支付（本地模拟）',
  sheet: '收银页',
  pay: '支付',
  calls: '最近的调用',
  callsPerMinute: '调用数（最近列出）',
  medianMs: '耗时中位数 ms',
  medianOps: '数据库操作中位数',
  failed: '未成功',
  outbox: '本该发给微信的',
  log: '日志',
  empty: '还没有',
  done: '完成',
  at: '时间',
  fn: '函数',
  action: '操作',
  who: '谁',
  ms: '毫秒',
  ops: '操作数',
  other: '其他调用',
  size: '字节',
  result: '结果',
  data: '内容',
  amount: '金额',
  state: '状态',
};

const en: typeof zh = {
  cloud: 'local cloud',
  language: '中文',
  shopper: 'Open the app',
  studio: 'Merchant studio',
  contract: 'Contract',
  identities: 'Who to be',
  identitiesHint: 'Pick somebody: the app opens logged in as them.',
  visitor: 'A new shopper',
  time: 'Clock and timers',
  real: 'real time',
  ahead: 'offset',
  backToNow: 'Back to now',
  minutes: 'min',
  hours: 'h',
  days: 'd',
  run: 'Run now',
  next: 'next',
  faults: 'Faults',
  faultsHint:
    'The n-th cloud call of a function fails once: before or after it took effect, or the invocation ends there.',
  add: 'Add',
  clear: 'Clear all',
  anyAction: 'any action',
  before: 'fail before',
  after: 'fail after',
  kill: 'kill there',
  payments: 'WeChat Pay (stand-in)',
  sheet: 'Pay sheet',
  pay: 'Pay',
  calls: 'Last calls',
  callsPerMinute: 'calls listed',
  medianMs: 'median ms',
  medianOps: 'median operations',
  failed: 'not ok',
  outbox: 'What would have gone to WeChat',
  log: 'Log',
  empty: 'Nothing yet',
  done: 'Done',
  at: 'at',
  fn: 'function',
  action: 'action',
  who: 'who',
  ms: 'ms',
  ops: 'ops',
  other: 'other calls',
  size: 'bytes',
  result: 'result',
  data: 'data',
  amount: 'amount',
  state: 'state',
};

const KEY = 'tongdian.panel.language';
const english = (localStorage.getItem(KEY) ?? navigator.language).startsWith('en');

export const words = english ? en : zh;
export const locale = english ? 'en-GB' : 'zh-CN';

/** Fills every element that names a word, and wires the language button. */
export function applyWords(): void {
  document.documentElement.lang = locale;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = words[element.dataset.word as keyof typeof words];
  }
  const button = document.querySelector<HTMLButtonElement>('#language');
  if (!button) return;
  button.textContent = words.language;
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, english ? 'zh' : 'en');
    location.reload();
  });
}
