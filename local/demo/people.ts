/** Who lives in the demo street. Openids are made up and never all digits: the SDK turns digits into numbers. */
import type { Address, MemberDoc } from '../../domain/documents';
import type { Role } from '../../domain/roles';
import type { Ms, Openid } from '../../domain/units';
import { shops } from './shops';

export interface Identity {
  /** What to log in as. */
  readonly as: string;
  readonly openid: Openid;
  readonly roles: readonly string[];
  readonly name: string;
}

const person = (as: string, name: string, ...roles: string[]): Identity => ({
  as,
  openid: `o_demo_${as}`,
  roles,
  name,
});

export const identities: readonly Identity[] = [
  person('xiaolin', '林晓 · 买家', 'shopper'),
  person('ahe', '何岸 · 买家', 'shopper'),
  person('songjie', '宋姐 · 买家', 'shopper'),
  person('laochen', '老陈 · 面馆与果园店主', 'owner'),
  person('guwen', '顾雯 · 文具书灯三店店主', 'owner'),
  person('fang', '方姐 · 十店合伙人', 'owner'),
  person('miao', '苗苗 · 店铺编辑', 'editor'),
  person('dagang', '大刚 · 打包发货', 'fulfilment'),
  person('yaya', '丫丫 · 客服', 'service'),
  person('operator', '通店运营', 'operator'),
];

export interface Shopper {
  readonly openid: Openid;
  readonly address: Address;
}

const address = (
  userName: string,
  telNumber: string,
  [provinceName, cityName, countyName]: readonly [string, string, string],
  detailInfo: string,
  postalCode: string,
): Address => ({ userName, telNumber, provinceName, cityName, countyName, detailInfo, postalCode });

/** Shoppers and where they live. The telephone numbers are of the block that nobody is given. */
export const shoppers: readonly Shopper[] = [
  {
    openid: 'o_demo_xiaolin',
    address: address(
      '林晓',
      '13800000001',
      ['浙江省', '杭州市', '西湖区'],
      '文三路桂花里8幢2单元501',
      '310012',
    ),
  },
  {
    openid: 'o_demo_ahe',
    address: address(
      '何岸',
      '13800000002',
      ['广东省', '深圳市', '南山区'],
      '后海大道海棠苑3栋1203',
      '518054',
    ),
  },
  {
    openid: 'o_demo_songjie',
    address: address('宋玉梅', '13800000003', ['北京市', '北京市', '东城区'], '柳树胡同17号院2门', '100010'),
  },
];

const OWNERS: Readonly<Record<string, string>> = {
  laochen: 'laochen',
  banpo: 'laochen',
  zhishang: 'guwen',
  jiuxiang: 'guwen',
  yinghuo: 'guwen',
};

const ownerNamed = (shopId: string): string => OWNERS[shopId] ?? 'fang';

export const ownerOf = (shopId: string): Openid => person(ownerNamed(shopId), '').openid;

const STAFF: readonly (readonly [as: string, role: Role, shopIds: readonly string[]])[] = [
  ['miao', 'editor', ['laochen', 'zhishang', 'jiuxiang', 'xiaozao']],
  ['dagang', 'fulfilment', ['laochen', 'banpo', 'manhuo']],
  ['yaya', 'service', ['laochen', 'xiaozao', 'pangju']],
];

function member(shopId: string, as: string, role: Role, since: Ms): MemberDoc {
  const who = identities.find((one) => one.as === as);
  if (!who) throw new Error(`nobody is called ${as}`);
  return {
    _id: `${shopId}~${who.openid}`,
    shopId,
    openid: who.openid,
    role,
    name: who.name.split(' · ')[0] ?? who.name,
    since,
  };
}

export function members(openedAt: (shopId: string) => Ms): MemberDoc[] {
  const owners = shops.map((shop) => member(shop.id, ownerNamed(shop.id), 'owner', openedAt(shop.id)));
  const staff = STAFF.flatMap(([as, role, ids]) => ids.map((id) => member(id, as, role, openedAt(id))));
  return [...owners, ...staff];
}
