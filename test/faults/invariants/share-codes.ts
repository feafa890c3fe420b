import type { Street } from '../../aftersales/street';

/** A code is one for each page and who passes it on, opens for at least as long as it counts, and has its picture. */
export async function faults(street: Street): Promise<string[]> {
  const codes = await street.all('share_codes');
  const named = codes.map(({ shopId, productId, sharer, account, promoted }) =>
    [shopId, productId, sharer, account, promoted].join('|'),
  );
  return [
    ...named.filter((name, i) => named.indexOf(name) < i).map((name) => `two codes of ${name}`),
    ...codes.filter((code) => code.removeAt < code.expiresAt).map(({ _id }) => `${_id} goes too early`),
    ...codes
      .filter(({ _id, picture }) => picture && !street.cloud.storage.stat(`public/codes/${_id}.png`))
      .map(({ _id }) => `the picture of ${_id} is gone`),
  ];
}
