/** Ids of the two ends of a list. WeChat goes to a place only when it is another than before: they take turns. */
export type Ends = readonly [string, string];

export function endsOf(id: string): Ends {
  const name = `end${id.replace(/\W/g, '')}`;
  return [name, `${name}-too`];
}

export function otherEnd([first, second]: Ends, before: string): string {
  if (process.env.TARO_ENV === 'h5') scrollDown();
  return before === first ? second : first;
}

/** In a browser at once, after what is new was drawn: Taro's own way glides, and stops short of what comes meanwhile. */
function scrollDown(): void {
  requestAnimationFrame(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.talk-scroll')) {
      if (element.offsetParent) element.scrollTop = element.scrollHeight;
    }
  });
}
