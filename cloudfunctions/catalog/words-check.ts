import type { ProductContent, ProductDoc } from '../../domain/documents';
import { contentOf, wordsOf } from '../../domain/product/content';
import { type Call, refuse } from '../platform/call';
import { checkText } from '../platform/text-check';

/** WeChat's scene of a check: 资料. */
const scene = 1;

/**
 * What keeps the words of a product from becoming public, or null. What it shows, or showed, already is not asked
 * about again. What WeChat doubts is not shown either, and what it could not be asked about waits. No operation; one
 * openapi call for 2,500 characters of a product whose words are new.
 */
export async function wordsBarred(product: ProductDoc | null, content: ProductContent, call: Call) {
  const words = wordsOf(content);
  if (product && product.status !== 0 && words === wordsOf(contentOf(product))) return null;
  const verdict = await checkText(words, { openid: call.openid, scene, title: content.title }, call);
  if (verdict === 'pass') return null;
  if (verdict === 'unknown') return refuse('BUSY', '暂时无法审核文字，请稍后再上架');
  const message =
    verdict === 'risky'
      ? '文字可能违反规定，请修改后再上架'
      : '文字需要修改后才能上架，例如夸大或站外交易的说法';
  return refuse('CONTENT_REFUSED', message, 'content.title');
}
