import type { PayOrder } from '../../wechat/pay-ledger';
import { escapeHtml, yuan } from './html';

const STYLE = `
:root{color-scheme:light dark;--bg:#ededed;--card:#fff;--ink:#1a1a1a;--soft:#6b6b6b;--go:#0b7a3b;--line:#e2e2e2}
@media(prefers-color-scheme:dark){:root{--bg:#151515;--card:#222;--ink:#ececec;--soft:#a6a6a6;--go:#157f43;--line:#333}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;background:var(--bg);color:var(--ink);
font:16px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;display:flex;align-items:flex-end;justify-content:center}
main{background:var(--card);width:100%;max-width:420px;border-radius:16px 16px 0 0;padding:20px 24px 32px;text-align:center}
@media(min-width:600px){body{align-items:center}main{border-radius:16px}}
.mark{display:inline-block;font-size:12px;color:var(--soft);border:1px dashed var(--soft);border-radius:4px;padding:1px 8px}
h1{font-size:17px;font-weight:500;margin:20px 0 4px}.sum{font-size:40px;font-weight:600;margin:0 0 20px;font-variant-numeric:tabular-nums}
.sum small{font-size:24px}dl{display:grid;grid-template-columns:auto 1fr;gap:8px 16px;border-top:1px solid var(--line);padding:16px 0;margin:0;text-align:left;font-size:14px}
dt{color:var(--soft)}dd{margin:0;text-align:right;overflow-wrap:anywhere}button{font:inherit;width:100%;min-height:48px;border-radius:8px;border:0;cursor:pointer;margin-top:12px}
button[hidden]{display:none}.go{background:var(--go);color:#fff;font-weight:600}.no{background:transparent;color:var(--soft)}
button:focus-visible{outline:3px solid var(--go);outline-offset:2px}[role=status]{min-height:24px;margin:12px 0 0}`;

const SCRIPT = `
const status=document.querySelector('[role=status]');const buttons=[...document.querySelectorAll('button')];
const back=new URLSearchParams(location.search).get('back');
async function settle(result){
  buttons.forEach(b=>b.disabled=true);status.textContent='正在处理…';
  const answer=await fetch(location.pathname,{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({result})});
  const body=await answer.json();
  status.textContent=answer.ok?(result==='SUCCESS'?'支付成功':'已取消'):'未能支付：'+body.error;
  if(answer.ok)buttons.forEach(b=>b.hidden=true);
  const message={type:'tongdian:pay',outTradeNo:document.body.dataset.no,result:answer.ok?result:'FAIL'};
  for(const w of [window.opener,window.parent!==window&&window.parent])if(w)w.postMessage(message,location.origin);
  if(back&&/^[/](?![/\\\\])/.test(back))setTimeout(()=>location.replace(back),600);
  else if(window.opener)setTimeout(()=>window.close(),600);
}
document.querySelector('.go')?.addEventListener('click',()=>settle('SUCCESS'));
document.querySelector('.no')?.addEventListener('click',()=>settle('REFUSE'));`;

const STATES: Record<PayOrder['state'], string> = {
  NOTPAY: '待支付',
  SUCCESS: '已支付',
  CLOSED: '订单已关闭',
  REFUND: '已退款',
  PAYERROR: '支付失败，可以再试',
};

/**
 * The pay sheet. It looks like one, says that it is a local stand-in, and carries no mark of WeChat's.
 * `?back=/path` leads on afterwards; an opener or a parent frame of the same origin gets `{type: 'tongdian:pay'}`.
 */
export function payPage(order: PayOrder, payee: string): string {
  const payable = order.state === 'NOTPAY' || order.state === 'PAYERROR';
  const buttons = payable
    ? '<button class="go">确认支付</button><button class="no">取消</button>'
    : '<button class="no">返回</button>';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>支付（本地模拟）</title><style>${STYLE}</style></head>
<body data-no="${escapeHtml(order.outTradeNo)}"><main>
<p class="mark">本地模拟 · 不会真的扣款</p>
<h1>付款给 ${escapeHtml(payee)}</h1>
<p class="sum"><small>¥</small>${yuan(order.totalFee)}</p>
<dl><dt>商品</dt><dd>${escapeHtml(order.body)}</dd><dt>商户单号</dt><dd>${escapeHtml(order.outTradeNo)}</dd>
<dt>状态</dt><dd>${STATES[order.state]}</dd></dl>
${buttons}<p role="status" aria-live="polite"></p></main><script>${SCRIPT}</script></body></html>`;
}
