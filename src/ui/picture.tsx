import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { named } from './names';
import './picture.scss';

interface Props {
  src: string;
  /** What it shows; empty for pictures whose meaning stands beside them in text. */
  alt?: string;
  /** Height in percent of the width; 100 is a square. */
  ratio?: number;
  /** Pictures of the first screen load at once. */
  eager?: boolean;
  className?: string;
  mode?: 'aspectFill' | 'aspectFit' | 'widthFix';
}

/** A picture that holds its place before it comes and leaves a calm ground when it does not. */
export function Picture({ src, alt = '', ratio = 100, eager, className = '', mode = 'aspectFill' }: Props) {
  const [failed, setFailed] = useState(false);
  const missing = failed || !src;
  return (
    <View className={`picture ${className}`} style={{ paddingTop: `${ratio}%` }}>
      {missing ? (
        <View className="picture-missing" {...named(alt, alt ? 'img' : undefined)} />
      ) : (
        <Image
          className="picture-image"
          src={src}
          mode={mode}
          lazyLoad={!eager}
          onError={() => setFailed(true)}
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt, draggable: false } } : named(alt))}
        />
      )}
    </View>
  );
}
