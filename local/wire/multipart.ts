/** Parts of a `multipart/form-data` body by name, as bytes. */
export function parts(contentType: string, body: Uint8Array): Map<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType);
  const out = new Map<string, Buffer>();
  if (!boundary) return out;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`);
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length + 2;
    const next = bytes.indexOf(mark, start);
    if (next < 0) break;
    const part = bytes.subarray(start, next - 2);
    const blank = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part.subarray(0, Math.max(0, blank)).toString());
    if (blank >= 0 && name) out.set(name[1]!, part.subarray(blank + 4));
    at = next;
  }
  return out;
}
