import { type NoticeTemplate, noticeTemplates } from '../../../domain/notice';

/** The templates that the deployer picked in WeChat's console; none until they did. */
export const configuredTemplates = (): NoticeTemplate[] =>
  noticeTemplates(process.env.NOTICE_TEMPLATES ?? '');
