import { Entry } from '../form/entry';

interface Props {
  name: string;
  hint: string;
  value: string;
  onChange: (code: string) => void;
  flaw: string | undefined;
}

/** Where an invitation's code is typed: its letters are capitals however they are typed. */
export function CodeEntry({ name, hint, value, onChange, flaw }: Props) {
  return (
    <Entry
      name={name}
      hint={hint}
      most={20}
      value={value}
      onChange={(typed) => onChange(typed.toUpperCase())}
      flaw={flaw}
    />
  );
}

/** The code that was typed, without the spaces of a chat it was copied from. */
export const codeIn = (typed: string): string => typed.replace(/\s/g, '');
