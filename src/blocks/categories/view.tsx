import { View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { words } from './words';
import './view.scss';

type Tree = Output<'homepage', 'get'>['homepage']['categories'];

interface Props {
  tree: Tree;
  /** The category on show; empty for all goods. */
  chosen: string;
  onChoose: (categoryId: string) => void;
}

const ALL = '';

/** The shop's own two levels: the first as tabs, the second as chips under the tab in front. */
export function CategoriesView({ tree, chosen, onChoose }: Props) {
  const t = useWords(words);
  const shown = tree.filter((node) => node.isDisplayed);
  if (shown.length === 0) return null;
  const open = shown.find((node) => node.id === chosen || node.level2.some((leaf) => leaf.id === chosen));
  const leaves = open?.level2.filter((leaf) => leaf.isDisplayed) ?? [];
  return (
    <View className="categories">
      <Tabs
        label={t.name}
        tabs={[{ key: ALL, text: t.all }, ...shown.map(({ id, name }) => ({ key: id, text: name }))]}
        active={open?.id ?? ALL}
        onChange={onChoose}
      />
      {open && leaves.length > 0 ? (
        <Tabs
          kind="chips"
          label={t.under(open.name)}
          tabs={[{ key: open.id, text: t.all }, ...leaves.map(({ id, name }) => ({ key: id, text: name }))]}
          active={chosen}
          onChange={onChoose}
        />
      ) : null}
    </View>
  );
}
