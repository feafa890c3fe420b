import type { SheetPart } from '../pay/local-sheet';

const isPart = (value: unknown): value is SheetPart => {
  const part = (value ?? {}) as Partial<SheetPart>;
  return typeof part.payee === 'string' && Number.isSafeInteger(part.totalFee);
};

/** What the address says of the parts of a payment; none where it is a payment to one, or says nothing that can be read. */
export function partsFrom(given: string | undefined): SheetPart[] {
  for (const text of [given ?? '', decoded(given ?? '')]) {
    const parts = parsed(text);
    if (Array.isArray(parts) && parts.every(isPart)) return parts;
  }
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** WeChat hands a query over as it stands in the address, a browser decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
