interface Key {
  key: string;
  shiftKey: boolean;
  isComposing?: boolean;
  preventDefault(): void;
}

/**
 * Enter sends where there is a keyboard of its own; a phone's makes a new line. Enter that ends a composition chooses
 * a word, not a message.
 */
export const fieldKeys = (send: () => void) => ({
  onKeyDown: (event: Key) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (window.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    send();
  },
});
