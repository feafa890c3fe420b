/** One thing that can be bought: its attributes, price and stock. */
export interface ChoosableSku {
  skuId: string;
  attrs: readonly { key: string; value: string }[];
  available: number;
}

/** What a shopper picked so far: attribute → value. */
export type Picked = Readonly<Record<string, string>>;

export interface Axis {
  key: string;
  values: { value: string; picked: boolean; possible: boolean }[];
}

/** The SKU that every pick together names; null while something is still open. */
export function skuOf<S extends ChoosableSku>(skus: readonly S[], picked: Picked): S | null {
  return skus.find((sku) => sku.attrs.every((attr) => picked[attr.key] === attr.value)) ?? null;
}

/**
 * The choices as a sheet shows them, in the order the SKUs name them. A value is possible when, with the
 * other picks kept, some SKU that has it is in stock.
 */
export function axes(skus: readonly ChoosableSku[], picked: Picked): Axis[] {
  const keys = unique(skus.flatMap((sku) => sku.attrs.map((attr) => attr.key)));
  return keys.map((key) => ({
    key,
    values: unique(skus.flatMap((sku) => valueFor(sku, key) ?? [])).map((value) => ({
      value,
      picked: picked[key] === value,
      possible: skus.some((sku) => sku.available > 0 && fits(sku, { ...picked, [key]: value })),
    })),
  }));
}

/** Picks a value, or lets go of it when it was picked; picks that no longer go with it are let go. */
export function pick(skus: readonly ChoosableSku[], picked: Picked, key: string, value: string): Picked {
  if (picked[key] === value) return without(picked, key);
  const next = { ...picked, [key]: value };
  if (skus.some((sku) => fits(sku, next))) return next;
  return { [key]: value };
}

/** What is picked when the sheet opens: the first SKU in stock where there is one, else the only one. */
export function startingPick(skus: readonly ChoosableSku[]): Picked {
  const first = skus.find((sku) => sku.available > 0) ?? (skus.length === 1 ? skus[0] : undefined);
  return Object.fromEntries(first?.attrs.map((attr) => [attr.key, attr.value]) ?? []);
}

function fits(sku: ChoosableSku, picked: Picked): boolean {
  return Object.entries(picked).every(([key, value]) => valueFor(sku, key) === value);
}

function valueFor(sku: ChoosableSku, key: string): string | undefined {
  return sku.attrs.find((attr) => attr.key === key)?.value;
}

function without(picked: Picked, key: string): Picked {
  return Object.fromEntries(Object.entries(picked).filter(([one]) => one !== key));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
