import { View } from '@tarojs/components';
import { newRequestId } from '@/cloud/call';
import { Entry } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import type { CategoryLeaf } from '../../../domain/blocks';
import { useEditing } from './editing';
import { Part } from './part';
import { MovableRow } from './row';
import { homepageWords } from './words';

const step = 116;

/** The shop's own two levels of categories: named, ordered, shown or not. */
export function CategoriesPart() {
  const t = useWords(homepageWords);
  const { content, edit } = useEditing();
  const add = (under: string | null) =>
    edit({ kind: 'addCategory', under, id: `c${newRequestId().replace(/\W/g, '')}`, name: '' });
  const tree = content.categories;
  return (
    <Part part="categories" fields={['categories']}>
      {tree.map((node, i) => (
        <View key={node.id} className="home-category">
          <Category row={node} at={i} of={tree.length} field={`categories.${i}.name`} />
          <View className="home-leaves">
            {node.level2.map((leaf, j) => (
              <Category
                key={leaf.id}
                row={leaf}
                at={j}
                of={node.level2.length}
                field={`categories.${i}.level2.${j}.name`}
              />
            ))}
            <Button
              kind="plain"
              size="small"
              text={t.addLeaf}
              label={`${t.addLeaf} ${node.name}`}
              onPress={() => add(node.id)}
            />
          </View>
        </View>
      ))}
      <Button kind="soft" size="small" text={t.addCategory} onPress={() => add(null)} />
    </Part>
  );
}

function Category({ row, at, of, field }: { row: CategoryLeaf; at: number; of: number; field: string }) {
  const t = useWords(homepageWords);
  const { edit, flawOf } = useEditing();
  const { id, name, isDisplayed } = row;
  const called = name || t.newCategory;
  return (
    <MovableRow
      name={called}
      at={at}
      of={of}
      step={step}
      onMove={(to) => edit({ kind: 'moveCategory', id, to })}
    >
      <Entry
        name={t.categoryName}
        most={40}
        value={name}
        onChange={(text) => edit({ kind: 'setCategory', id, name: text }, field)}
        flaw={flawOf(field)}
      />
      <View className="home-adds">
        <Button
          kind="plain"
          size="small"
          text={isDisplayed ? t.hide : t.show}
          label={`${isDisplayed ? t.hide : t.show} ${called}`}
          onPress={() => edit({ kind: 'setCategory', id, isDisplayed: !isDisplayed })}
        />
        <Button
          kind="plain"
          size="small"
          text={t.remove}
          label={t.removeOf(called)}
          onPress={() => edit({ kind: 'removeCategory', id })}
        />
      </View>
    </MovableRow>
  );
}
