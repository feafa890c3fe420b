import { inflateRawSync } from 'node:zlib';

/** Why a file is not opened. */
export type ZipRefusal = 'BROKEN' | 'ENCRYPTED' | 'TOO_LARGE';

/** Bounds of what is inside: a table of 5,000 lines takes a tenth of it. */
const most = { entries: 500, bytes: 48 * 1024 * 1024 };

/**
 * The entries of a ZIP file by name, each inflated no further than its directory says and all of them within bounds,
 * so that a bomb costs no more than an honest file.
 */
export function unzipped(file: Buffer): Map<string, Buffer> | ZipRefusal {
  const directory = directoryOf(file);
  if (typeof directory === 'string') return directory;
  const entries = new Map<string, Buffer>();
  for (const entry of directory) {
    const bytes = inflated(file, entry);
    if (bytes === null || entries.has(entry.name)) return 'BROKEN';
    entries.set(entry.name, bytes);
  }
  return entries;
}

interface Entry {
  name: string;
  deflated: boolean;
  packed: number;
  size: number;
  at: number;
}

/** APPNOTE 4.3.12 and 4.3.16: the central directory, found by the record at the file's end. */
function directoryOf(file: Buffer): Entry[] | ZipRefusal {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length) return 'BROKEN';
  const n = file.readUInt16LE(end + 10);
  if (n > most.entries) return 'TOO_LARGE';
  const entries: Entry[] = [];
  let total = 0;
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < n; i++) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) return 'BROKEN';
    const [flags, method] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)];
    const [packed, size] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (flags & 1) return 'ENCRYPTED';
    if (method !== 0 && method !== 8) return 'BROKEN';
    total += size;
    if (total > most.bytes) return 'TOO_LARGE';
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({ name, deflated: method === 8, packed, size, at: file.readUInt32LE(at + 42) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function inflated(file: Buffer, { deflated, packed, size, at }: Entry): Buffer | null {
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) return null;
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (from + packed > file.length) return null;
  const raw = file.subarray(from, from + packed);
  try {
    const bytes = deflated ? inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) }) : raw;
    return bytes.length === size ? bytes : null;
  } catch {
    // It says less than it holds, or is no deflate stream.
    return null;
  }
}
