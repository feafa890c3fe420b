/** A shop's name out of a page's address: WeChat hands it over as it was written, a browser decoded. */
export function givenName(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return text ?? '';
  }
}
