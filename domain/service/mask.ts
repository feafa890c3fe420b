const phone = /(?<!\d)(1[3-9]\d)[ -]?\d{4}[ -]?(\d{4})(?!\d)/g;
const longNumber = /(?<!\d)(\d{4})\d{7,}(\d{2})(?!\d)/g;
/** A street and what stands behind it: 文三路桂花里8幢2单元501. */
const street =
  /([\u4e00-\u9fa5]{1,6}(?:路|街|大道|巷|胡同|弄|村|小区|花园|苑))[^，。；,;！？!?\s]*\d[^，。；,;！？!?\s]*/g;

/** The text with telephone numbers, long numbers and house numbers made unreadable, for lists and the log. */
export function masked(text: string): string {
  return text.replace(phone, '$1****$2').replace(longNumber, '$1****$2').replace(street, '$1***');
}

/** Masked and short: what a list shows of a message. */
export function preview(text: string, length = 40): string {
  const plain = [...masked(text).replace(/\s+/g, ' ').trim()];
  return plain.length > length ? `${plain.slice(0, length - 1).join('')}…` : plain.join('');
}
