/** Draws the demo street's pictures into `.cache/street`, once; filling a data folder then only copies them. */
import { drawStreet } from '../local/host/street';

void drawStreet((line) => console.log(line)).then((drawn) => {
  console.log(`${Object.keys(drawn).length} pictures`);
});
