/** Talk of paying past the platform. Pure words: codes in pictures are WeChat's to read (`platform/pictures/code-in.ts`). */
export type OffPlatform = 'transfer' | 'contact' | 'account' | 'code';

/** Width, case, spaces, invisible characters and the usual dodges of 微信 do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff\s·.,，。、!！?？~～_\-*]+/g, '')
    .replace(
      /(?:薇|威|微|卫|徽)(?:信|芯|❤|心)|weixin|wechat|v信|[vw]x(?![a-z])|➕v|\+v(?![a-z])/g,
      (dodge) => (/^[➕+]/.test(dodge) ? '加微信' : '微信'),
    );
}

const add = '(?:加|➕|\\+)(?:个|一下|下|我的?|你的?|你们的?|您的?|店主的?|老板的?|客服的?)*';
const rules: readonly (readonly [OffPlatform, RegExp])[] = [
  [
    'transfer',
    /(?:私下|线下|线外|平台外|站外|绕过平台|不走平台|不通过平台)[^失败]{0,6}(?:付|转|交易|下单|结算|成交|打款)/,
  ],
  [
    'transfer',
    /(?:直接|可以|能|你|您|先|微信|支付宝|银行卡?)(?:给我|给你|把钱|钱)?(?:转账|转钱|打款|汇款|转给|打给)吗?(?:给?[我你您]|过来|便宜|优惠|吧|就行|可以|$)/,
  ],
  ['transfer', /(?:转账|打款|汇款|转钱)(?:给|到)(?:我|我们|店主|老板|这个|以下|下面)/],
  ['transfer', /(?:支付宝|微信|银行卡?)(?:转|打)(?:给)?(?:我|你|您|过来|账)/],
  ['transfer', /(?:发|给)(?:我|你|您)?(?:个)?(?:微信)?红包(?:付|就行|当|下单|成交)/],
  ['transfer', /(?:不走|绕开|绕过|不用|别走|跳过)平台/],
  ['contact', new RegExp(`${add}(?:微信|qq|支付宝)`)],
  ['contact', /(?:微信|支付宝)号?(?:是|为|:|：)[a-z0-9][a-z0-9]{4,19}/],
  ['contact', /(?:微信|qq|支付宝)(?:上|里|那边)?(?:私聊|详聊|聊|下单|买|付|交易)更?(?:便宜|优惠|划算|吧)/],
  ['code', /(?:收款|付款|转账)(?:二维)?码/],
  ['code', /扫(?:一下|下|我|这个|下面|图)*(?:的|个)?(?:二维)?码(?:付|转|打款|给钱|支付给)/],
  ['account', /(?:银行卡号|卡号|账号|帐号|户名|开户行)(?:是|为|:|：)?[\u4e00-\u9fa5]{0,8}\d{10,}/],
];

/** What is said in the plain course of a sale and only looks like it. */
const harmless = [
  /微信支付/g,
  /支付宝支付/g,
  /(?:用|能用|可以用)微信(?:付款?|支付)/g,
  /(?:不要|请勿|谨防|切勿|不能|不可以|不会|不得|别)(?:随便|轻易|要)?[^，。]{0,4}(?:私下|线下|站外)?(?:转账|交易|付款|加微信|打款)/g,
];

/** A number of 16 to 19 digits with the check digit of bank cards, where nothing calls it an order or a parcel. */
function hasCardNumber(text: string): boolean {
  const tight = text.normalize('NFKC').replace(/(?<=\d)[ -](?=\d)/g, '');
  for (const found of tight.matchAll(/(?<!\d)([3-6]\d{15,18})(?!\d)/g)) {
    const before = tight.slice(Math.max(0, found.index - 8), found.index);
    if (!/(?:单号|订单|运单|编号|物流|快递)/.test(before) && luhn(found[1] ?? '')) return true;
  }
  return false;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let d = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) d = d > 4 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return sum % 10 === 0;
}

/** What kind of off-platform payment talk a text holds, or null. */
export function offPlatform(text: string): OffPlatform | null {
  let said = plain(text);
  for (const words of harmless) said = said.replace(words, '');
  const hit = rules.find(([, pattern]) => pattern.test(said));
  return hit ? hit[0] : hasCardNumber(text) ? 'account' : null;
}
