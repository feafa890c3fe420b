import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import simulate from 'miniprogram-simulate';
import { packEmbeds } from '../../tasks/pack-embeds';

interface Rendered {
  dom: HTMLElement;
  instance: { data: { shown: { label: string; state: string } } };
  addEventListener(name: string, heard: (event: CustomEvent) => void): void;
}

/** A card as its host and its viewer meet it. */
export interface Card {
  dom: HTMLElement;
  text: string;
  /** The accessible name; the bench keeps attributes of built-in components to itself, so it is read from the data. */
  label: string;
  state: string;
  tap(): Promise<void>;
  heard: Record<string, unknown[]>;
  set(properties: Record<string, unknown>): void;
  image(): HTMLElement | null;
}

/** Loads a card out of the package as npm packs it; answers how to render it with properties. Needs jsdom. */
export function cardBench(name: string): (properties: Record<string, unknown>) => Card {
  const folder = mkdtempSync(path.join(tmpdir(), 'embed-card-'));
  const { example } = packEmbeds(folder);
  const file = path.join(example, 'miniprogram_npm', 'tongdian-embeds', name, 'index');
  const id = simulate.load(file, name, { compiler: 'official' });
  rmSync(folder, { recursive: true, force: true });
  return (properties) => {
    const component = simulate.render(id, properties);
    const rendered = component as unknown as Rendered;
    component.attach(document.body.appendChild(document.createElement('div')));
    const heard: Record<string, unknown[]> = { tap: [], exposure: [], retry: [] };
    for (const [event, details] of Object.entries(heard)) {
      rendered.addEventListener(event, ({ detail }) => details.push(detail));
    }
    return {
      heard,
      dom: rendered.dom,
      get text() {
        return (rendered.dom.textContent ?? '').replace(/\s+/g, ' ').trim();
      },
      get label() {
        return rendered.instance.data.shown.label;
      },
      get state() {
        return rendered.instance.data.shown.state;
      },
      async tap() {
        component.querySelector('.card')?.dispatchEvent('tap');
        await simulate.sleep(20);
      },
      set: (next) => component.setData(next),
      image: () => rendered.dom.querySelector('wx-image'),
    };
  };
}

/** Long enough for a loader's answer to be shown. */
export const shown = () => simulate.sleep(20);
