import { paperOf } from './paper';
import { drawPoster, POSTER, type PosterFacts } from './poster-drawing';

interface Sources {
  photo: string;
  logo: string;
  code: string;
}

/**
 * Draws a poster and answers the file; null where this phone has no canvas behind the screen or the code's picture does
 * not come: a poster without its code leads nowhere.
 */
export async function posterPicture(facts: PosterFacts, from: Sources): Promise<string | null> {
  try {
    const paper = paperOf(POSTER);
    const [photo, logo, code] = await Promise.all([
      paper.picture(from.photo),
      paper.picture(from.logo),
      paper.picture(from.code),
    ]);
    if (!code) return null;
    drawPoster(paper.pen, facts, { photo, logo, code }, paper.drawImage);
    return await paper.file();
  } catch (cause) {
    console.warn('the poster is not drawn', cause);
    return null;
  }
}
