import { Image } from '@tarojs/components';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import { previewWords } from './preview-words';

export function CodePicture({ src }: { src: string }) {
  const t = useWords(previewWords);
  return (
    <Image
      className="home-code-picture"
      src={src}
      {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: t.codePicture } } : named(t.codePicture))}
    />
  );
}
