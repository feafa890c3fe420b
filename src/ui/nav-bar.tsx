import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { Icon } from './icon';
import { named } from './names';
import { goBack } from './navigate';
import { Pressable } from './pressable';
import { uiWords } from './words';
import './nav-bar.scss';

/** The title bar that WeChat draws by itself and a browser does not. */
export function NavBar({ title, back }: { title: string; back: boolean }) {
  const t = useWords(uiWords);
  return (
    <View className="nav-bar" {...named(undefined, 'banner')}>
      {back ? (
        <Pressable className="nav-bar-back" label={t.back} onPress={goBack}>
          <Icon name="back" size={22} />
        </Pressable>
      ) : null}
      <View className="nav-bar-title" {...{ role: 'heading', 'aria-level': '1' }}>
        <Text>{title}</Text>
      </View>
    </View>
  );
}
