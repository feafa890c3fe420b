import type { FreightTemplate } from '../../domain/documents';
import { type TemplateProblem, templateProblem } from '../../domain/freight-template';
import { shopAllows } from '../../domain/shop-state';
import type { ProductId, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ShopsContract } from './contract';

/** Goods of a template that are named; whoever has more reads how many are shown and that there are others. */
const named = 20;

/** A shop's templates, each with the goods that go by it. One operation and two a template. */
export async function freight({ shopId }: ParsedInputOf<ShopsContract, 'freight'>, _call: Call) {
  const shop = await db.get('shops', shopId);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  const templates = await Promise.all(
    shop.freightTemplates.map(async (template) => {
      const goods = await goodsBy(shopId, template.id);
      return { ...template, goods: goods.slice(0, named), more: goods.length > named };
    }),
  );
  return ok({ version: shop.version ?? 0, mayEdit: shopAllows[shop.status].edit, templates });
}

/** Goods that go by a template, or would once their draft is published; those in the bin too. Two operations. */
async function goodsBy(shopId: ShopId, id: string): Promise<{ productId: ProductId; title: string }[]> {
  const there = { shopId, status: db.cmd.neq(9) };
  const wanted = { limit: named + 1, only: ['title', 'draft.title'] };
  const [live, drafted] = await Promise.all([
    db.find('products', { ...there, freightTemplateId: id }, wanted),
    db.find('products', { ...there, 'draft.freightTemplateId': id }, wanted),
  ]);
  const byId = new Map([...live, ...drafted].map((one) => [one._id, one]));
  return [...byId.values()].map(({ _id, title, draft }) => ({
    productId: _id,
    title: draft?.title || title,
  }));
}

const empty: Record<TemplateProblem['field'], string> = {
  name: '请填写模板名称',
  freeFromFen: '请填写满多少包邮',
  'first.amount': '首件（首重）至少为 1',
  'next.amount': '请填写续件（续重）的数量',
  notSendArea: '不能所有地区都不发货',
};

function wrongIn(templates: readonly FreightTemplate[]) {
  const twice = templates.findIndex((t, i) => templates.findIndex((other) => other.id === t.id) !== i);
  if (twice >= 0) return refuse('INVALID', '运费模板编号重复', `templates.${twice}.id`);
  for (const [i, template] of templates.entries()) {
    const problem = templateProblem(template, templates.slice(0, i));
    if (problem)
      return refuse(
        'INVALID',
        problem.why === 'TAKEN' ? '已有同名的运费模板' : empty[problem.field],
        `templates.${i}.${problem.field}`,
      );
  }
  return null;
}

/**
 * Write: update. Replaces the templates as a whole, none of which goes while goods go by it. Goods that are given one
 * at the very moment it goes are sent by the first, and cannot be listed anew before they have another.
 * Two operations and two for each template that goes.
 */
export async function saveFreight(input: ParsedInputOf<ShopsContract, 'saveFreight'>, _call: Call) {
  const { shopId, version, templates } = input;
  const wrong = wrongIn(templates);
  if (wrong) return wrong;
  const before = await db.get('shops', shopId);
  if (before && !shopAllows[before.status].edit) return refuse('WRONG_STATE', '店铺已关闭', 'shopId');
  const kept = new Set(templates.map(({ id }) => id));
  for (const { id, name } of before?.freightTemplates ?? []) {
    const goods = kept.has(id) ? [] : await goodsBy(shopId, id);
    if (goods.length > 0)
      return refuse('WRONG_STATE', `还有商品在用「${name}」，请先给它们换一个模板`, 'templates', {
        templateId: id,
        goods: goods.slice(0, named),
      });
  }
  const data = { freightTemplates: db.cmd.set(templates), version: version + 1 };
  if ((await db.update('shops', { _id: shopId, version: db.atVersion(version) }, data)) === 0) {
    const shop = await db.get('shops', shopId);
    if (shop?.version !== version + 1 || sorted(shop.freightTemplates) !== sorted(templates))
      return refuse('CHANGED_MEANWHILE', '店铺设置已被他人修改，请刷新后再试', 'version');
  }
  return ok({ version: version + 1 });
}

const sorted = (list: readonly object[]): string =>
  JSON.stringify(list.map((template) => Object.entries(template).sort()));
