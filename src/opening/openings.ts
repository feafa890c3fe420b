import type { Input, Output } from '@/cloud/call';
import { sceneIn } from '@/cloud/entering';

type Params = Readonly<Partial<Record<string, string>>>;

/** What a page is about; a mini-program code brings its key and nothing else. */
export const shopAsked = ({ shopId, scene }: Params): Omit<Input<'homepage', 'get'>, 'launch'> =>
  shopId ? { shopId } : { code: sceneIn({ scene }) };
export const productAsked = ({ productId, scene }: Params): Omit<Input<'catalog', 'get'>, 'launch'> =>
  productId ? { productId } : { code: sceneIn({ scene }) };

/** A page that people land on from outside, with the one question it opens with. */
interface Opening {
  functionName: string;
  action: string;
  asked(params: Params): object;
  /** The largest picture of its first screen, where the answer has one. */
  picture(data: unknown): string | undefined;
}

export const openings: Readonly<Partial<Record<string, Opening>>> = {
  'pages/shop/index': {
    functionName: 'homepage',
    action: 'get',
    asked: shopAsked,
    picture(data) {
      const { background, showcase } = (data as Output<'homepage', 'get'>).homepage;
      return background?.img ?? showcase.items[0]?.img;
    },
  },
  'pages/product/index': {
    functionName: 'catalog',
    action: 'get',
    asked: productAsked,
    picture: (data) => (data as Output<'catalog', 'get'>).product.headImgs[0],
  },
};
