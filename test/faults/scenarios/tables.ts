import type { Street } from '../../aftersales/street';
import { editor, putUp, taken } from '../../catalogue/files';
import { stands } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const shopId = 'tea';
const { openid } = editor;
/** Two new products and one that changes. */
const file =
  '商品编号,商品标题,类目,规格,售价\ngreen,新绿茶,,,\n,乌龙茶叶,茶叶,规格:小,10\n,,,规格:大,20\n,红茶茶叶,茶叶,,9';
const begun = async (street: Street): Promise<string> => (await taken(street, file)).importId;

/** What the file says stands, each product once and whole. */
async function cameIn(street: Street, importId: string): Promise<string[]> {
  const products = (await street.all('products')).filter((product) => product._id.length > 6);
  const skus = products.map(({ title, skus }) => `${title} ${skus.length}`).sort();
  const green = await street.read('products', 'green');
  return [
    ...(await stands(street, 'catalogue_imports', importId, {
      state: 'done',
      made: 2,
      changed: 1,
      refused: 0,
    })),
    ...amissUnless(skus.join() === '乌龙茶叶 2,红茶茶叶 1', `made ${skus}`),
    ...amissUnless(green.draft?.title === '新绿茶', `draft is ${green.draft?.title}`),
  ];
}

export const scenarios: ScenariosOf<'tables'> = {
  take: [
    scenarioOf(
      'tables',
      'take',
    )({
      title: 'a file of three products',
      setup: (street) => putUp(street, file),
      input: (fileId) => ({ shopId, fileId, name: '商品.csv' }),
      openid,
      end: async (street) => {
        const imports = await street.all('catalogue_imports');
        const [one] = imports;
        if (!one || imports.length !== 1) return [`${imports.length} imports`];
        const kept = street.cloud.storage.stat(`private/imports/${one._id}.json.gz`);
        return [
          ...(await stands(street, 'catalogue_imports', one._id, { state: 'ready', products: 3, fresh: 2 })),
          ...amissUnless(Boolean(kept), 'what was read is not kept'),
        ];
      },
    }),
  ],
  go: [
    scenarioOf(
      'tables',
      'go',
    )({
      title: 'new products and a change',
      setup: begun,
      input: (importId) => ({ shopId, importId, cursor: 0 }),
      openid,
      end: cameIn,
    }),
  ],
  stop: [
    scenarioOf(
      'tables',
      'stop',
    )({
      title: 'an import that has not begun',
      setup: begun,
      input: (importId) => ({ shopId, importId }),
      openid,
      end: (street, importId) => stands(street, 'catalogue_imports', importId, { state: 'stopped' }),
    }),
  ],
  write: [
    scenarioOf(
      'tables',
      'write',
    )({
      title: 'what is on sale',
      mayDiffer: { url: 'signed for each' },
      setup: async () => undefined,
      input: () => ({ shopId, kind: 'csv' as const, tab: 'listed' as const }),
      openid,
      end: async (street) => {
        const files = (await street.all('catalogue_exports')).map((doc) => doc.fileId);
        return amissUnless(files.length === 1 && files[0] !== null, `files are ${files}`);
      },
    }),
  ],
};
