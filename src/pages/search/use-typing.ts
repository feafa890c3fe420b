import { useState } from 'react';
import { type Choice, choicesOf, stepped } from './choices';
import { useSuggestions } from './use-suggestions';

interface Typing {
  text: string;
  /** Lines under the field; none while nobody types. */
  choices: readonly Choice[];
  /** The line that the arrow keys reached; -1 for none. */
  active: number;
  type: (text: string) => void;
  /** The field shows a text and no lines: a search was made. */
  settle: (text: string) => void;
  /** Arrow keys go through the lines, Enter takes one, Escape closes them; answers whether that was its key. */
  key: (key: string) => boolean;
}

/** What is being typed and what is suggested for it. `suggesting`: off where the answers themselves follow the typing. */
export function useTyping(start: string, suggesting: boolean, onChoose: (choice: Choice) => void): Typing {
  const [text, setText] = useState(start);
  const [isTyping, setTyping] = useState(false);
  const [active, setActive] = useState(-1);
  const typed = text.trim();
  const wanted = isTyping && suggesting && typed !== '';
  const found = useSuggestions(typed, wanted);
  const choices = wanted ? choicesOf(typed, found) : [];
  const inHand = choices[active];
  const settle = (settled: string) => {
    setText(settled);
    setTyping(false);
    setActive(-1);
  };
  const step = (by: 1 | -1): boolean => {
    if (wanted) setActive(stepped(active, by, choices.length));
    else if (typed !== '') setTyping(true);
    return suggesting;
  };
  const close = (): boolean => {
    if (wanted) settle(text);
    return wanted;
  };
  const take = (): boolean => {
    if (inHand) onChoose(inHand);
    return inHand !== undefined;
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: close,
    Enter: take,
  };
  return {
    text,
    choices,
    active: inHand ? active : -1,
    type: (next) => {
      setText(next);
      setTyping(true);
      setActive(-1);
    },
    settle,
    key: (key) => keys[key]?.() ?? false,
  };
}
