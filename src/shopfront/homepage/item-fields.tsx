import { View } from '@tarojs/components';
import { Entry } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import type { ShowcaseItem } from '../../../domain/blocks';
import { itemKey } from '../../../domain/homepage/content';
import { AccountField } from './account-field';
import { useEditing } from './editing';
import { PictureField } from './picture-field';
import { homepageWords } from './words';

interface Props {
  item: ShowcaseItem;
  at: number;
  onRemove: () => void;
}

/** What is written of one showcase item; every letter is in the preview at once. */
export function ItemFields({ item, at, onRemove }: Props) {
  const t = useWords(homepageWords);
  const { edit, flawOf } = useEditing();
  const path = (name: string) => `showcase.items.${at}.${name}`;
  const set = (more: Partial<ShowcaseItem>, name: string) =>
    edit({ kind: 'setItem', key: itemKey(item), item: { ...item, ...more } as ShowcaseItem }, path(name));
  const target = targetsOf(item, t);
  return (
    <View className="home-fields">
      <Entry
        name={t.title}
        most={64}
        value={item.title}
        onChange={(title) => set({ title }, 'title')}
        flaw={flawOf(path('title'))}
      />
      <Entry
        name={t.description}
        most={128}
        value={item.description ?? ''}
        onChange={(description) => set({ description }, 'description')}
        flaw={flawOf(path('description'))}
      />
      {target.map(({ name, label, hint, value }) => (
        <Entry
          key={name}
          name={label}
          hint={hint}
          most={1000}
          value={value}
          onChange={(text) => set({ [name]: text.trim() } as Partial<ShowcaseItem>, name)}
          flaw={flawOf(path(name))}
        />
      ))}
      <Owner item={item} path={path} set={set} />
      <PictureField
        name={t.cover}
        hint={item.type === 1 ? t.coverHint : undefined}
        img={item.img}
        ratio={56.25}
        field={path('img')}
        onChange={(img) => set({ img }, `img ${img}`)}
      />
      <Button
        kind="plain"
        size="small"
        text={t.remove}
        label={t.removeOf(item.title || t.untitled)}
        onPress={onRemove}
      />
    </View>
  );
}

interface OwnerProps {
  item: ShowcaseItem;
  path: (name: string) => string;
  set: (more: Partial<ShowcaseItem>, name: string) => void;
}

/** Whose video or article it is: one of the accounts that are linked and proved. */
function Owner({ item, path, set }: OwnerProps) {
  const t = useWords(homepageWords);
  const { flawOf } = useEditing();
  if (item.type === 1) return null;
  const field = item.type === 3 ? 'finderUserName' : 'accountId';
  return (
    <AccountField
      name={item.type === 3 ? t.channels : t.articleOf}
      what={item.type === 3 ? 'video' : 'article'}
      chosen={(item.type === 3 ? item.finderUserName : item.accountId) ?? ''}
      flaw={flawOf(path(field))}
      onChoose={({ accountId }) => set({ [field]: accountId } as Partial<ShowcaseItem>, field)}
    />
  );
}

type Sentences = ReturnType<typeof useWords<(typeof homepageWords)['zh']>>;

function targetsOf(
  item: ShowcaseItem,
  t: Sentences,
): { name: string; label: string; hint?: string; value: string }[] {
  if (item.type === 1) return [];
  if (item.type === 4) return [{ name: 'url', label: t.articleUrl, hint: t.articleHint, value: item.url }];
  return [{ name: 'feedId', label: t.feed, value: item.feedId }];
}
