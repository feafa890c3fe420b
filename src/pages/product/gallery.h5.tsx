import { Image, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { words } from './words';
import './gallery.h5.scss';

/**
 * The product's pictures in a browser, which swipes by itself. Taro's Swiper and its picture viewer would bring
 * 45 kB (gzip) of script to the first screen of every page.
 */
export function Gallery({ images }: { images: readonly string[] }) {
  const t = useWords(words);
  const [at, setAt] = useState(0);
  const [large, setLarge] = useState(false);
  return (
    <View className="gallery">
      <View className="gallery-swiper gallery-strip" {...watchScroll(setAt)}>
        {images.map((image, i) => (
          <Pressable
            key={image}
            className="gallery-slide"
            label={t.photo(i + 1, images.length)}
            onPress={() => setLarge(true)}
          >
            <Picture src={image} eager={i <= at + 1} />
          </Pressable>
        ))}
      </View>
      {images.length > 1 ? (
        <Text className="gallery-count">
          {at + 1}/{images.length}
        </Text>
      ) : null}
      {large ? (
        <Pressable
          className="gallery-large"
          label={t.photo(at + 1, images.length)}
          onPress={() => setLarge(false)}
        >
          <Image className="gallery-whole" src={images[at] ?? ''} mode="aspectFit" />
        </Pressable>
      ) : null}
    </View>
  );
}

/** Tells which picture lies in the middle as the strip moves. */
const watchScroll = (tell: (at: number) => void) => ({
  onScroll: ({ currentTarget }: { currentTarget: { scrollLeft: number; clientWidth: number } }) =>
    tell(Math.round(currentTarget.scrollLeft / Math.max(1, currentTarget.clientWidth))),
});
