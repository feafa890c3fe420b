import { button, el, pick } from './dom';
import { ask } from './server';
import { words } from './words';

interface Fault {
  function: string;
  action?: string;
  call: number;
  when: 'before' | 'after' | 'kill';
}

export async function showFaults(): Promise<void> {
  const { faults } = await ask<{ faults: Fault[] }>('GET', '/dev/faults');
  const items = faults.map((f) =>
    el('li', {}, `${f.function}.${f.action ?? '*'} · #${f.call} · ${words[f.when]}`),
  );
  pick('#faults ul').replaceChildren(...items);
}

export async function startFaults(): Promise<void> {
  const { functions } = await ask<{ functions: Record<string, Record<string, unknown>> }>('GET', '/contract');
  const fn = el('select', { ariaLabel: words.fn }, ...Object.keys(functions).map((name) => new Option(name)));
  const action = el('select', { ariaLabel: words.action });
  const call = el('input', { type: 'number', min: '1', value: '1', ariaLabel: 'n' });
  const kinds = (['before', 'after', 'kill'] as const).map((when) => new Option(words[when], when));
  const when = el('select', { ariaLabel: words.faults }, ...kinds);
  const fill = () => {
    const names = Object.keys(functions[fn.value] ?? {});
    action.replaceChildren(new Option(words.anyAction, ''), ...names.map((name) => new Option(name)));
  };
  fn.addEventListener('change', fill);
  fill();
  const add = async () => {
    const fault = { function: fn.value, call: Number(call.value), when: when.value };
    await ask('POST', '/dev/faults', action.value ? { ...fault, action: action.value } : fault);
    await showFaults();
  };
  const clear = async () => {
    await ask('DELETE', '/dev/faults');
    await showFaults();
  };
  const buttons = [button(words.add, () => void add(), 'main'), button(words.clear, () => void clear())];
  pick('#faults form').replaceChildren(fn, action, call, when, ...buttons);
  await showFaults();
}
