import type { Language } from '@/words/language';
import { useLanguage } from '@/words/language';
import type { ErrorCode } from '../../cloudfunctions/platform/contract';
import { type FaultDetails, phraseOf } from '../../domain/fault';
import { finerEn } from './finer-words';

/** What a call can end in beside success: a refusal of the function, or no answer at all. */
export type ClientErrorCode = ErrorCode | 'OFFLINE' | 'TIMEOUT';

export interface ClientError {
  code: ClientErrorCode;
  /** The function's own sentence, in Chinese; empty when none came. */
  message: string;
  field?: string;
  details?: Record<string, unknown>;
}

const sentences: Record<ClientErrorCode, readonly [zh: string, en: string]> = {
  BAD_INPUT: ['填写的内容有误，请检查后再试', 'Something filled in is not right. Please check it.'],
  TOO_LARGE: ['内容太大了，请减少后再试', 'That is too large. Please send less.'],
  UNKNOWN_ACTION: [
    '当前版本太旧，请重新打开小程序',
    'This version is too old. Please open the mini program again.',
  ],
  NOT_LOGGED_IN: ['请在微信中打开后再操作', 'Please open this in WeChat first.'],
  FORBIDDEN: ['你没有权限进行此操作', 'You are not allowed to do this.'],
  NOT_FOUND: ['没有找到，可能已被删除', 'Not found. It may have been removed.'],
  UNLISTED: ['商品已下架', 'This product is no longer on sale.'],
  SKU_MISMATCH: ['所选规格已失效，请重新选择', 'That option is gone. Please choose again.'],
  SOLD_OUT: ['库存不足，请减少数量', 'Not enough in stock. Please take fewer.'],
  PRICE_CHANGED: ['价格有变动，请确认后再提交', 'A price has changed. Please look again before ordering.'],
  NOT_DELIVERABLE: ['收货地址不在配送范围内', 'The shop does not deliver to this address.'],
  PRESALE_TOO_FAR: ['预售发货时间太远，暂时不能购买', 'This pre-sale would ship too late to be sold now.'],
  SOLD_ELSEWHERE: ['这件商品在微信小店购买', 'This product is bought in its WeChat Store.'],
  SHOP_CLOSED: ['店铺暂停营业', 'The shop is closed for now.'],
  WRONG_STATE: ['状态已更新，请刷新查看', 'This has changed meanwhile. Please refresh.'],
  REQUEST_ID_REUSED: ['内容已变化，请重新提交', 'What you sent has changed. Please send it again.'],
  PAYMENT_REFUSED: ['支付未成功，请稍后再试', 'The payment did not go through. Please try again later.'],
  NAME_REFUSED: ['这个名称不能使用', 'This name cannot be used.'],
  NAME_TAKEN: ['这个名称已被使用', 'Another shop has this name.'],
  TOO_OFTEN: ['访问太频繁了，请稍后再试', 'Too many visits at once. Please try again in a minute.'],
  TOO_SOON: ['还没有到可以操作的时间', 'It is too soon for this.'],
  INVALID: ['有内容需要修改', 'Something needs to be changed first.'],
  CHANGED_MEANWHILE: [
    '内容已被他人修改，请刷新后再试',
    'Somebody else changed this meanwhile. Please refresh and try again.',
  ],
  DEPOSIT_SHORT: ['保证金不足，请先补足', 'The deposit is short. Please top it up first.'],
  UPGRADE_DUE: ['请先完成店铺升级', 'Please upgrade the shop first.'],
  CONTENT_REFUSED: [
    '内容可能违反规定，请修改后再试',
    'This may break the rules. Please change it and try again.',
  ],
  BAD_FILE: ['这个文件无法使用，请换一个', 'This file cannot be used. Please choose another.'],
  QUOTA_USED: [
    '微信暂不允许再发消息，等顾客回复后可继续发送',
    'WeChat allows no more messages now. Please wait until the shopper writes.',
  ],
  OVER_LIMIT: ['超过限购或数量上限', 'That is more than allowed.'],
  COUPON_UNUSABLE: ['优惠券暂不可用', 'This coupon cannot be used here.'],
  BUSY: ['人有点多，请稍后再试', 'Many people are here right now. Please try again shortly.'],
  INTERNAL: ['出了点问题，请稍后再试', 'Something went wrong. Please try again shortly.'],
  OFFLINE: ['网络不太顺畅，请检查后重试', 'No connection. Please check it and try again.'],
  TIMEOUT: ['等得有点久，请重试', 'That took too long. Please try again.'],
};

/**
 * One plain sentence for a refusal. In Chinese the function's own words come first where they say more
 * than the code does; failures nobody expected keep the plain sentence. In English the words are ours: by field, code
 * and reason where there are such, else by the code alone.
 */
export function sentenceFor(error: ClientError, language: Language): string {
  const [zh, en] = sentences[error.code] ?? sentences.INTERNAL;
  if (language === 'en') return finer(error) ?? en;
  const plain: ClientErrorCode[] = ['INTERNAL', 'OFFLINE', 'TIMEOUT', 'BAD_INPUT', 'UNKNOWN_ACTION'];
  return plain.includes(error.code) || !error.message ? zh : error.message;
}

function finer({ code, field = '', details = {} }: ClientError): string | null {
  const said = (why: string): string | null =>
    phraseOf(finerEn, { field, why, details: details as FaultDetails });
  return (typeof details.why === 'string' ? said(`${code}/${details.why}`) : null) ?? said(code);
}

/** What is said at the field that a refusal blames: there the function's own words come first whatever its code. */
export const fieldSentence = (error: ClientError, language: Language): string =>
  language === 'zh' && error.message ? error.message : sentenceFor(error, language);

/** Gives a function that words a refusal for its field in the reader's language. */
export function useFieldSentence(): (error: ClientError) => string {
  const language = useLanguage((state) => state.language);
  return (error) => fieldSentence(error, language);
}

/** Gives a function that words refusals in the reader's language. */
export function useSentence(): (error: ClientError) => string {
  const language = useLanguage((state) => state.language);
  return (error) => sentenceFor(error, language);
}
