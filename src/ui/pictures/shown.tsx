import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Output } from '@/cloud/call';
import { useWords } from '@/words/dictionary';
import { named } from '../names';
import { Picture } from '../picture';
import { Pressable } from '../pressable';
import { pictureWords } from './words';
import './pictures.scss';

type State = Output<'pictures', 'take'>['state'];

/** A picture as an answer carries it: without an address while it may not be seen. */
export interface Shown {
  pictureId: string;
  state: State;
  url: string | null;
}

/** Pictures that were put up, small, each opening large; what may not be seen says why. */
export function ShownPictures({ pictures, name }: { pictures: readonly Shown[]; name: string }) {
  const t = useWords(pictureWords);
  if (pictures.length === 0) return null;
  const urls = pictures.flatMap(({ url }) => (url ? [url] : []));
  return (
    <View className="pictures" {...named(name, 'group')}>
      {pictures.map(({ pictureId, state, url }, i) => (
        <View key={pictureId} className="pictures-tile">
          {url ? (
            <Pressable
              className="pictures-look"
              label={t.look(i + 1)}
              onPress={() => void Taro.previewImage({ current: url, urls })}
            >
              <Picture src={url} />
            </Pressable>
          ) : (
            <View className="pictures-hidden">
              <Text className="pictures-why">{t[whyHidden(state)]}</Text>
            </View>
          )}
        </View>
      ))}
    </View>
  );
}

function whyHidden(state: State): 'checking' | 'hidden' | 'gone' {
  if (state === 'risky') return 'hidden';
  return state === 'lost' || state === 'dropped' ? 'gone' : 'checking';
}
