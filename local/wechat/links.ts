import { randomBytes } from 'node:crypto';
import type { OpenapiReply } from '../wire/port';
import { drawCode } from './code-picture';
import { checkText } from './content-check';

type Data = Record<string, unknown>;
type Calls = Record<string, (data: Data) => OpenapiReply | Promise<OpenapiReply>>;

/** Visible characters that a code's `scene` takes, 32 at most. */
const sceneForm = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
/** A page of the mini program: no slash before it, no query behind. */
const pageForm = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;

const fine = { errcode: 0, errmsg: 'ok' };
const refused = (errcode: number, errmsg: string): OpenapiReply => ({ json: { errcode, errmsg } });

/** Codes and links to pages: they lead to the same pages in this machine's browser. */
export function linkCalls(frontUrl: () => string): Calls {
  const opens = (page: string, query: string) => `${frontUrl()}/#/${page}${query ? `?${query}` : ''}`;
  return {
    'wxacode.getUnlimited': async (data) => {
      const { scene, page = 'pages/discover/index' } = data as { scene?: unknown; page?: unknown };
      if (typeof scene !== 'string' || !sceneForm.test(scene))
        return refused(40169, 'invalid length for scene, or the data is not json string');
      if (!pageForm.test(String(page))) return refused(41030, 'invalid page');
      const opened = opens(String(page), `scene=${encodeURIComponent(scene)}`);
      return { contentType: 'image/png', body: await drawCode(opened, Number(data.width ?? 430)) };
    },
    'wxacode.get': async (data) => {
      const [page = '', query = ''] = String(data.path ?? '').split('?');
      if (!pageForm.test(page)) return refused(41030, 'invalid page');
      return {
        contentType: 'image/png',
        body: await drawCode(opens(page, query), Number(data.width ?? 430)),
      };
    },
    'urllink.generate': ({ path = '', query = '', expire_interval: interval = 30 }) => {
      if (!pageForm.test(String(path))) return refused(40165, 'invalid weapp pagepath');
      if (!(Number(interval) >= 1 && Number(interval) <= 30)) return refused(85401, 'time interval error');
      // Where WeChat gives https://wxaurl.cn/…, this one opens the page in a browser, by the same scene.
      return {
        json: { ...fine, url_link: opens(String(path), [query, 'scene=1194'].filter(Boolean).join('&')) },
      };
    },
    'shortlink.generate': ({ page_url: url = '', page_title: title = '' }) => {
      const [page = ''] = String(url).split('?');
      if (!pageForm.test(page) || String(url).length > 1024) return refused(40066, 'invalid url');
      if (JSON.stringify(checkText(String(title))).includes('risky'))
        return refused(40225, 'invalid page title');
      const end = randomBytes(12).toString('base64url').slice(0, 15);
      return { json: { ...fine, link: `#小程序://通店/${String(title)}/${end}` } };
    },
  };
}
