import { useWords } from '@/words/dictionary';
import { useEditing } from './editing';
import { Part } from './part';
import { PictureField } from './picture-field';
import { homepageWords } from './words';

/** The one picture behind the shop's name. */
export function BackgroundPart() {
  const t = useWords(homepageWords);
  const { content, edit } = useEditing();
  return (
    <Part part="background" hint={t.backgroundHint}>
      <PictureField
        name={t.picture}
        img={content.background?.img ?? ''}
        ratio={56.25}
        field="background.img"
        onChange={(img) => edit({ kind: 'background', img: img || null })}
      />
    </Part>
  );
}
