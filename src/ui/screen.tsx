import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type PropsWithChildren, type ReactNode, useEffect } from 'react';
import { useLanguage } from '@/words/language';
import { named } from './names';
import { NavBar } from './nav-bar';
import { textScale } from './text-scale';
import './screen.scss';

interface Props {
  title: string;
  /** A bar that stays at the bottom edge, usually the page's one button. */
  foot?: ReactNode;
  /** Tab pages have nowhere to go back to. */
  tab?: boolean;
  /** The page is as high as the window and scrolls inside itself, as a conversation does. */
  whole?: boolean;
}

/** A page's frame: its title (WeChat's own bar, ours in a browser), its content, its foot; text in the reader's size. */
export function Screen({ title, foot, tab, whole, children }: PropsWithChildren<Props>) {
  const language = useLanguage((state) => state.language);
  useEffect(() => {
    // Refused where the page closes just then: a title that nobody sees is no error.
    if (title) Taro.setNavigationBarTitle({ title }).catch(() => undefined);
  }, [title]);
  const scale = textScale();
  return (
    <View
      className={`screen is-${language}${tab ? ' is-tab' : ''}${whole ? ' is-whole' : ''}`}
      style={scale === 1 ? undefined : `--pt: ${scale}px`}
    >
      {process.env.TARO_ENV === 'h5' ? <NavBar title={title} back={!tab} /> : null}
      <View className="screen-main" {...named(undefined, 'main')}>
        <View className={`screen-body${foot ? ' has-foot' : ''}`}>{children}</View>
        {foot ? <View className="screen-foot">{foot}</View> : null}
      </View>
    </View>
  );
}
