import type { KeyRange, Kv } from './port';

/** At most this many keys in a node; twice the half that a split leaves. */
const WIDTH = 64;

interface Node {
  /** The tree that may change the node in place; any other copies it first. */
  owner: object;
  keys: string[];
  /** Texts in a leaf. In an inner node: children, where `children[i]` holds keys from `keys[i]` on. */
  values: string[];
  children: Node[];
}

const leaf = (owner: object): Node => ({ owner, keys: [], values: [], children: [] });

/** Index of the first key not less than `key`. */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the child that holds `key`. */
function childIndex(node: Node, key: string): number {
  const i = lowerBound(node.keys, key);
  return node.keys[i] === key ? i : Math.max(0, i - 1);
}

/** A B-tree in memory whose nodes are copied when shared, so that `fork` costs nothing until either side writes. */
export class MemoryKv implements Kv {
  private root: Node;
  private owner: object = {};

  constructor(root?: Node) {
    this.root = root ?? leaf(this.owner);
  }

  /** An independent copy of what is there now. */
  fork(): MemoryKv {
    this.owner = {};
    return new MemoryKv(this.root);
  }

  get(key: string): string | undefined {
    let node = this.root;
    while (node.children.length) node = node.children[childIndex(node, key)]!;
    const i = lowerBound(node.keys, key);
    return node.keys[i] === key ? node.values[i] : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  cut<T>(key: string, take: (bytes: Buffer) => T): T | undefined {
    const value = this.get(key);
    return value === undefined ? undefined : take(Buffer.from(value));
  }

  *keys(range: KeyRange, reverse = false): Iterable<string> {
    for (const [key] of reverse ? this.down(this.root, range) : this.up(this.root, range)) yield key;
  }

  entries(range: KeyRange): Iterable<[string, string]> {
    return this.up(this.root, range);
  }

  count(range: KeyRange, limit = Number.POSITIVE_INFINITY): number {
    let n = 0;
    for (const _ of this.up(this.root, range)) if (++n >= limit) break;
    return n;
  }

  write(work: (put: (key: string, value: string | undefined) => void) => void) {
    work((key, value) => (value === undefined ? this.remove(key) : this.put(key, value)));
    const done = Promise.resolve();
    return { visible: done, durable: done };
  }

  async close(): Promise<void> {}

  private *up(node: Node, { from, to }: KeyRange): Generator<[string, string]> {
    if (node.children.length) {
      for (let i = childIndex(node, from); i < node.children.length; i++) {
        if (i > 0 && node.keys[i]! >= to) return;
        yield* this.up(node.children[i]!, { from, to });
      }
      return;
    }
    for (let i = lowerBound(node.keys, from); i < node.keys.length; i++) {
      if (node.keys[i]! >= to) return;
      yield [node.keys[i]!, node.values[i]!];
    }
  }

  private *down(node: Node, { from, to }: KeyRange): Generator<[string, string]> {
    if (node.children.length) {
      for (let i = childIndex(node, to); i >= 0; i--) {
        yield* this.down(node.children[i]!, { from, to });
        if (node.keys[i]! < from) return;
      }
      return;
    }
    for (let i = lowerBound(node.keys, to) - 1; i >= 0; i--) {
      if (node.keys[i]! < from) return;
      yield [node.keys[i]!, node.values[i]!];
    }
  }

  private mine(node: Node): Node {
    if (node.owner === this.owner) return node;
    return {
      owner: this.owner,
      keys: node.keys.slice(),
      values: node.values.slice(),
      children: node.children.slice(),
    };
  }

  private put(key: string, value: string): void {
    this.root = this.mine(this.root);
    const right = this.putInto(this.root, key, value);
    if (!right) return;
    const left = this.root;
    this.root = {
      owner: this.owner,
      keys: [left.keys[0]!, right.keys[0]!],
      values: [],
      children: [left, right],
    };
  }

  /** Gives the new right half where the node had to be split. */
  private putInto(node: Node, key: string, value: string): Node | undefined {
    if (node.children.length) {
      const i = childIndex(node, key);
      const child = this.mine(node.children[i]!);
      node.children[i] = child;
      const right = this.putInto(child, key, value);
      if (key < node.keys[i]!) node.keys[i] = key;
      if (right) {
        node.keys.splice(i + 1, 0, right.keys[0]!);
        node.children.splice(i + 1, 0, right);
      }
    } else {
      const i = lowerBound(node.keys, key);
      if (node.keys[i] === key) {
        node.values[i] = value;
        return undefined;
      }
      node.keys.splice(i, 0, key);
      node.values.splice(i, 0, value);
    }
    return node.keys.length > WIDTH ? this.split(node) : undefined;
  }

  private split(node: Node): Node {
    const half = node.keys.length >> 1;
    return {
      owner: this.owner,
      keys: node.keys.splice(half),
      values: node.values.splice(half),
      children: node.children.splice(half),
    };
  }

  private remove(key: string): void {
    if (this.get(key) === undefined) return;
    this.root = this.mine(this.root);
    this.removeFrom(this.root, key);
    while (this.root.children.length === 1) this.root = this.root.children[0]!;
    if (this.root.keys.length === 0) this.root = leaf(this.owner);
  }

  private removeFrom(node: Node, key: string): void {
    if (node.children.length) {
      const i = childIndex(node, key);
      const child = this.mine(node.children[i]!);
      node.children[i] = child;
      this.removeFrom(child, key);
      if (child.keys.length === 0) {
        node.keys.splice(i, 1);
        node.children.splice(i, 1);
      }
      return;
    }
    const i = lowerBound(node.keys, key);
    node.keys.splice(i, 1);
    node.values.splice(i, 1);
  }
}
