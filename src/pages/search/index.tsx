import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useEffect, useId, useRef, useState } from 'react';
import { open, openProduct, openShop } from '@/ui/navigate';
import { Screen } from '@/ui/screen';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { keepInAddress } from './address-bar';
import type { Choice } from './choices';
import { GoodsAnswer } from './goods-answer';
import { putKeyboardAway } from './keyboard';
import { tellLed } from './led';
import { forgetPlace, placeIn } from './places';
import { asText, type Kind, keyOf, noFilters, pathOf, type Question, questionFrom } from './question';
import { useRecents } from './recents';
import { scrolledTo, scrollTo } from './scroll';
import { SearchBox } from './search-box';
import { ShopsAnswer } from './shops-answer';
import { Start } from './start';
import { Suggestions } from './suggestions';
import { useSettled } from './use-settled';
import { useTyping } from './use-typing';
import { words } from './words';
import './index.scss';

export default function Search() {
  const t = useWords(words);
  const { params } = useRouter<Record<string, string>>();
  const [question, setQuestion] = useState<Question>(() => questionFrom(params));
  const { text, kind, shopId, shopName } = question;
  const remember = useRecents((state) => state.add);
  const listId = `suggestions${useId().replace(/\W/g, '')}`;

  const ask = (next: Question) => {
    forgetPlace(keyOf(next));
    setQuestion(next);
    scrollTo(0);
  };
  const search = (typed: string) => {
    const wanted = asText(typed);
    if (wanted === '') return;
    typing.settle(wanted);
    remember({ text: wanted, shopId });
    putKeyboardAway();
    ask({ ...question, text: wanted, filters: noFilters });
  };
  const everywhere = () => open('pages/search/index', { q: text, tab: 'goods' });
  const choose = (choice: Choice) => {
    if (choice.kind !== 'shop' && choice.kind !== 'product') return search(choice.text);
    typing.settle(typing.text);
    if (choice.kind === 'shop') {
      tellLed(asText(typing.text), { shopId: choice.shopId });
      return openShop(choice.shopId);
    }
    tellLed(asText(typing.text), { productId: choice.productId });
    openProduct(choice.productId);
  };
  const typing = useTyping(text, shopId === '', choose);
  const clear = () => {
    typing.settle('');
    setQuestion({ ...question, text: '', filters: noFilters });
  };
  useFollowing(shopId !== '', typing.text, question, setQuestion);
  useEffect(() => keepInAddress(question), [question]);
  const asked = kind === 'goods' ? t.titleGoods(text) : t.titleShops(text);
  const title = shopId ? t.titleInShop(text, shopName) : asked;
  useShareAppMessage(() => ({ title: t.share(text), path: pathOf(question) }));

  const turnTo = async (next: Kind) => {
    placeIn(keyOf(question)).scrollTop = await scrolledTo();
    const turned = { ...question, kind: next };
    setQuestion(turned);
    scrollTo(placeIn(keyOf(turned)).scrollTop);
  };
  return (
    <Screen title={text !== '' ? title : shopId ? t.inShop(shopName) : t.title}>
      <SearchBox
        text={typing.text}
        placeholder={shopId ? t.inShop(shopName) : t.placeholder}
        focus={text === ''}
        list={typing.choices.length > 0 ? listId : ''}
        active={typing.active >= 0 ? `${listId}-${typing.active}` : ''}
        onText={(next) => (next.trim() === '' ? clear() : typing.type(next))}
        onSearch={search}
        onClear={clear}
        onKey={typing.key}
      />
      {typing.choices.length > 0 ? (
        <Suggestions
          id={listId}
          typed={typing.text.trim()}
          choices={typing.choices}
          active={typing.active}
          onChoose={choose}
        />
      ) : null}
      {text === '' && typing.choices.length === 0 ? <Start shopId={shopId} onSearch={search} /> : null}
      {text !== '' ? (
        <View className={typing.choices.length > 0 ? 'search-under' : ''}>
          {shopId === '' ? (
            <Tabs
              label={t.kinds}
              tabs={[
                { key: 'shops', text: t.shops },
                { key: 'goods', text: t.goods },
              ]}
              active={kind}
              onChange={(next) => void turnTo(next)}
            />
          ) : null}
          {kind === 'shops' ? (
            <ShopsAnswer question={question} onSearch={search} onGoods={() => void turnTo('goods')} />
          ) : (
            <GoodsAnswer
              question={question}
              onSearch={search}
              onFilters={(filters) => ask({ ...question, filters })}
              onEverywhere={everywhere}
            />
          )}
        </View>
      ) : null}
    </Screen>
  );
}

/** Inside a shop the goods follow what is typed: there is too little to choose from for suggestions. */
function useFollowing(
  on: boolean,
  typed: string,
  question: Question,
  setQuestion: (question: Question) => void,
): void {
  const settled = useSettled(asText(typed), 300);
  const latest = useRef(question);
  latest.current = question;
  useEffect(() => {
    if (on && settled !== '' && settled !== latest.current.text)
      setQuestion({ ...latest.current, text: settled, filters: noFilters });
  }, [on, settled, setQuestion]);
}
