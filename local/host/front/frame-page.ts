/**
 * Sends wide windows to the phone frame; runs before anything of the app loads. A phone lays a page out 980 wide
 * until it has read the viewport line, so the screen itself must be wide too. The merchant's rooms have a wide layout
 * of their own.
 */
const ENTER_FRAME = `if(self===top&&innerWidth>=900&&screen.width>=900&&!/[?&]frame=0/.test(location.search)&&!/^#\\/(studio|goods|shopfront|shopkeeping|desk)\\//.test(location.hash))location.replace('/frame'+location.hash)`;

/**
 * The H5 page as `/` serves it: itself on a phone, framed on a wide screen; with a login for who has none, so that a first
 * page need not ask for one.
 */
export function dressApp(html: string, guest: object): string {
  const login = `globalThis.tongdianGuest=${JSON.stringify(guest).replaceAll('<', '\\u003c')}`;
  return html.replace(
    /<head[^>]*>/,
    (head) => `${head}<script>${ENTER_FRAME}</script><script>${login}</script>`,
  );
}

const STYLE = `
:root{color-scheme:light dark;--bg:#efece6;--ink:#2a2622;--soft:#6d655c;--case:#1c1a18;--link:#8a3d12}
@media(prefers-color-scheme:dark){:root{--bg:#181614;--ink:#ece7e0;--soft:#a79f95;--case:#000;--link:#f0a77c}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:flex;gap:56px;align-items:center;justify-content:center;background:var(--bg);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}
.phone{padding:34px 12px 14px;border-radius:52px;background:var(--case);box-shadow:0 24px 60px #0005}
iframe{display:block;width:375px;height:min(812px,calc(100vh - 80px));border:0;border-radius:10px 10px 38px 38px;background:#fff}
aside{max-width:280px}h1{font-size:28px;margin:0 0 8px}p{color:var(--soft);margin:0 0 20px}
a{color:var(--link);display:block;padding:10px 0;min-height:44px}`;

const SCRIPT = `
const app=document.querySelector('iframe');
app.src='/?frame=0'+location.hash;
app.addEventListener('load',()=>{
  const inside=app.contentWindow;
  const follow=()=>{try{history.replaceState(null,'',inside.location.hash||'/frame')}catch{}};
  inside.addEventListener('hashchange',follow);inside.addEventListener('popstate',follow);
});
addEventListener('hashchange',()=>{if(app.contentWindow.location.hash!==location.hash)app.contentWindow.location.hash=location.hash});
addEventListener('resize',()=>{if(innerWidth<900)location.replace('/'+(app.contentWindow.location.hash||''))});`;

/** A phone at 375 × 812 with the app in it, and where else to go. */
export const framePage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>通店</title><style>${STYLE}</style></head><body>
<div class="phone"><iframe title="通店小程序"></iframe></div>
<aside><h1>通店</h1><p>小程序在本机运行，没有联网，也没有真实付款。<br>The mini program runs on this machine.</p>
<a href="/dev">本地云面板 · Local cloud panel</a><a href="/?frame=0">整页打开 · Open without the frame</a>
<a href="/contract">接口契约 · Contract</a></aside><script>${SCRIPT}</script></body></html>`;
