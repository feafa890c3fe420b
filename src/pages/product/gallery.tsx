import { Swiper, SwiperItem, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Picture } from '@/ui/picture';
import { useWords } from '@/words/dictionary';
import { words } from './words';

/** The product's pictures, one at a time; a tap shows them large. Only the first loads with the page. */
export function Gallery({ images }: { images: readonly string[] }) {
  const t = useWords(words);
  const [at, setAt] = useState(0);
  const enlarge = (current: string) => void Taro.previewImage({ current, urls: [...images] });
  return (
    <View className="gallery">
      <Swiper className="gallery-swiper" onChange={(event) => setAt(event.detail.current)}>
        {images.map((image, i) => (
          <SwiperItem key={image} className="gallery-slide">
            <View onClick={() => enlarge(image)}>
              <Picture src={image} alt={t.photo(i + 1, images.length)} eager={i <= at + 1} />
            </View>
          </SwiperItem>
        ))}
      </Swiper>
      {images.length > 1 ? (
        <Text className="gallery-count">
          {at + 1}/{images.length}
        </Text>
      ) : null}
    </View>
  );
}
