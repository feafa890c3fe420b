import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useSentence } from '@/cloud/messages';
import { useWords } from '@/words/dictionary';
import { Icon } from '../icon';
import { named } from '../names';
import { Pressable } from '../pressable';
import type { Chosen } from './line-up';
import type { Pictures } from './use-pictures';
import { pictureWords } from './words';
import './pictures.scss';

interface Props {
  pictures: Pictures;
  /** What they are for. */
  name: string;
  /** Their order means something: each can be moved. */
  ordered?: boolean;
}

/** Chooses pictures for a form: `usePictures` keeps them, this shows them. */
export function PicturePicker({ pictures, name, ordered }: Props) {
  const t = useWords(pictureWords);
  const sentence = useSentence();
  const { all, most } = pictures;
  const troubles = [...new Set(all.flatMap(({ error }) => (error ? [sentence(error)] : [])))];
  return (
    <View {...named(name, 'group')}>
      <View className="pictures">
        {all.map((one, i) => (
          <Tile key={one.key} one={one} i={i + 1} pictures={pictures} ordered={ordered} />
        ))}
        {all.length < most ? (
          <Pressable
            className="pictures-tile pictures-add"
            label={`${t.add} ${t.count(all.length, most)}`}
            onPress={() => void pictures.choose()}
          >
            <Icon name="plus" size={22} />
            <View className="pictures-count" aria-hidden="true">
              <Text>{t.count(all.length, most)}</Text>
            </View>
          </Pressable>
        ) : null}
      </View>
      <View {...named(undefined, 'status')}>
        {troubles.map((trouble) => (
          <Text key={trouble} className="pictures-trouble">
            {trouble}
          </Text>
        ))}
      </View>
    </View>
  );
}

/** The button around a picture says what it is. */
const unnamed = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {};

function Tile({ one, i, pictures, ordered }: Omit<Props, 'name'> & { one: Chosen; i: number }) {
  const t = useWords(pictureWords);
  const look = () =>
    void Taro.previewImage({ current: one.preview, urls: pictures.all.map(({ preview }) => preview) });
  return (
    <View className="pictures-tile">
      <Pressable className="pictures-look" label={t.look(i)} onPress={look}>
        <Image className="pictures-image" src={one.preview} mode="aspectFill" {...unnamed} />
      </Pressable>
      {one.phase === 'ready' ? null : <State one={one} i={i} retry={() => pictures.retry(one.key)} />}
      <Pressable className="pictures-remove" label={t.remove(i)} onPress={() => pictures.remove(one.key)}>
        <View className="pictures-cross">
          <Icon name="close" size={12} />
        </View>
      </Pressable>
      {ordered && one.phase === 'ready' ? <Order one={one} i={i} pictures={pictures} /> : null}
    </View>
  );
}

function Order({ one, i, pictures }: { one: Chosen; i: number; pictures: Pictures }) {
  const t = useWords(pictureWords);
  return (
    <View className="pictures-order">
      {i > 1 ? (
        <Pressable className="pictures-move" label={t.earlier(i)} onPress={() => pictures.move(one.key, -1)}>
          <View className="pictures-cross">
            <Icon name="back" size={12} />
          </View>
        </Pressable>
      ) : (
        <View />
      )}
      {i < pictures.all.length ? (
        <Pressable
          className="pictures-move is-later"
          label={t.later(i)}
          onPress={() => pictures.move(one.key, 1)}
        >
          <View className="pictures-cross">
            <Icon name="next" size={12} />
          </View>
        </Pressable>
      ) : null}
    </View>
  );
}

function State({ one, i, retry }: { one: Chosen; i: number; retry: () => void }) {
  const t = useWords(pictureWords);
  if (one.phase === 'failed') {
    return (
      <Pressable className="pictures-state" label={t.retry(i)} onPress={retry}>
        <Text className="pictures-word">{t.failed}</Text>
        <Text className="pictures-again">{t.again}</Text>
      </Pressable>
    );
  }
  return (
    <View className="pictures-state is-still">
      <Text className="pictures-word">{one.phase === 'refused' ? t.refused : t.sending(one.percent)}</Text>
      {one.phase === 'sending' ? (
        <View className="pictures-bar">
          <View className="pictures-done" style={{ width: `${one.percent}%` }} />
        </View>
      ) : null}
    </View>
  );
}
