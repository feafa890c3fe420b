import { Text, View } from '@tarojs/components';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { open } from '@/ui/navigate';
import { useWords } from '@/words/dictionary';
import { isUnlocked, kindFacts, type LinkedAccount, type Unlocked } from '../../../domain/links/kinds';
import { useEditing } from './editing';
import { homepageWords } from './words';

interface Props {
  name: string;
  /** What of the account is to be shown. */
  what: Unlocked;
  /** Those of them that fit, where not all do. */
  fits?: (account: LinkedAccount) => boolean;
  chosen: string;
  flaw?: string;
  onChoose: (account: LinkedAccount) => void;
}

/** Accounts whose proved links let `what` be shown; without any, the way to link one. */
export function AccountField({ name, what, fits = () => true, chosen, flaw, onChoose }: Props) {
  const t = useWords(homepageWords);
  const { draft } = useEditing();
  const may = draft.accounts.filter((one) => isUnlocked([one], what, one.accountId) && fits(one));
  return (
    <View className="home-account">
      {may.length > 0 ? (
        <Choices
          name={name}
          choices={may.map(({ kind, accountId, name: called }) => ({
            key: `${kind}~${accountId}`,
            text: isAlone(may, called) ? called : `${called} · ${kindFacts[kind].name}`,
          }))}
          chosen={keyOf(may, chosen)}
          onChoose={(key) => {
            const account = may.find(({ kind, accountId }) => `${kind}~${accountId}` === key);
            if (account) onChoose(account);
          }}
        />
      ) : (
        <View className="home-account-none">
          <Text className="home-account-hint">{t.noAccount(name)}</Text>
          <Button
            kind="soft"
            size="small"
            text={t.linkAccount}
            onPress={() => open('shopkeeping/links/index', { shopId: draft.shop.shopId })}
          />
        </View>
      )}
      {flaw ? <Flaw text={flaw} /> : null}
    </View>
  );
}

/** A 公众号 and a 服务号 may bear the same name. */
const isAlone = (may: readonly LinkedAccount[], called: string): boolean =>
  may.filter(({ name }) => name === called).length === 1;

const keyOf = (may: readonly LinkedAccount[], chosen: string): string | null => {
  const account = may.find(({ accountId }) => accountId === chosen);
  return account ? `${account.kind}~${account.accountId}` : null;
};
