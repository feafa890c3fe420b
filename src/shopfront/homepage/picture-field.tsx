import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Picture } from '@/ui/picture';
import { usePictures } from '@/ui/pictures/use-pictures';
import { useWords } from '@/words/dictionary';
import { pictureRef } from '../../../domain/picture';
import { useEditing } from './editing';
import { homepageWords } from './words';

interface Props {
  name: string;
  hint?: string;
  /** Address or name of the picture; empty for none. */
  img: string;
  ratio: number;
  field: string;
  onChange: (ref: string) => void;
}

/** One picture of the homepage: chosen, changed, taken away. It is in the preview at once and public after its check. */
export function PictureField({ name, hint, img, ratio, field, onChange }: Props) {
  const t = useWords(homepageWords);
  const sentence = useSentence();
  const { urlOf, showLocally, flawOf } = useEditing();
  const pictures = usePictures('shop', 1);
  const [one] = pictures.all;
  const { clear } = pictures;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when it has arrived
  useEffect(() => {
    if (one?.phase !== 'ready' || !one.pictureId) return;
    const ref = pictureRef(one.pictureId);
    showLocally(ref, one.preview);
    onChange(ref);
    clear();
  }, [one?.phase, one?.pictureId]);
  const flaw = flawOf(field);
  return (
    <View className="home-picture">
      <Text className="home-field-name">{name}</Text>
      <View className="home-picture-row">
        {one || img ? (
          <View className={`home-picture-look${ratio === 100 ? ' is-square' : ''}`}>
            <Picture src={one?.preview ?? urlOf(img)} ratio={ratio} eager alt={name} />
          </View>
        ) : null}
        <View className="home-picture-acts">
          <Button
            kind="soft"
            size="small"
            busy={pictures.sending}
            text={img ? t.changePicture : t.choosePicture}
            label={`${img ? t.changePicture : t.choosePicture} ${name}`}
            onPress={() => {
              clear();
              void pictures.choose();
            }}
          />
          {img ? (
            <Button
              kind="plain"
              size="small"
              text={t.removePicture}
              label={`${t.removePicture} ${name}`}
              onPress={() => onChange('')}
            />
          ) : null}
          {hint ? <Text className="home-hint">{hint}</Text> : null}
        </View>
      </View>
      {one?.error ? <Flaw text={sentence(one.error)} /> : flaw ? <Flaw text={flaw} /> : null}
    </View>
  );
}
