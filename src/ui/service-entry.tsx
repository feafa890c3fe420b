import { Button as ContactButton, Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useWords } from '@/words/dictionary';
import { Icon } from './icon';
import { Pressable } from './pressable';
import { serviceWords } from './service-words';
import { toast } from './toast';
import './service-entry.scss';

interface Props {
  service: { mode: 'none' | 'own' | 'wecom'; hours: string; corpId?: string; url?: string };
  shopId: string;
  /** Title of the card that goes into the conversation with the first message. */
  title: string;
  productId?: string;
}

/** WeChat's own: opens a 企业微信 conversation (2.19.0). */
interface WeComOpener {
  openCustomerServiceChat?(to: { corpId: string; extInfo: { url: string } }): Promise<unknown>;
}

/** The way to a person: the mini program's own conversation, 企业微信, or nothing where the shop offers none. */
export function ServiceEntry({ service, shopId, title, productId }: Props) {
  const t = useWords(serviceWords);
  if (service.mode === 'none') return null;
  const face = (
    <>
      <Icon name="service" size={20} />
      <Text className="service-entry-text">{t.name}</Text>
    </>
  );
  if (process.env.TARO_ENV === 'h5' || service.mode === 'wecom') {
    return (
      <Pressable
        className="service-entry"
        label={t.contact}
        onPress={() => void contact(service, t.inWeChat)}
      >
        {face}
      </Pressable>
    );
  }
  return (
    <ContactButton
      className="service-entry is-native"
      openType="contact"
      sessionFrom={JSON.stringify({ shopId, productId })}
      showMessageCard={Boolean(productId)}
      sendMessageTitle={title}
      sendMessagePath={
        productId ? `/pages/product/index?productId=${productId}` : `/pages/shop/index?shopId=${shopId}`
      }
    >
      {face}
    </ContactButton>
  );
}

async function contact(service: Props['service'], sentence: string): Promise<void> {
  const wechat = Taro as unknown as WeComOpener;
  const { corpId, url } = service;
  if (process.env.TARO_ENV === 'h5' || !wechat.openCustomerServiceChat || !corpId || !url)
    return toast(sentence);
  await wechat.openCustomerServiceChat({ corpId, extInfo: { url } }).catch(() => toast(sentence));
}
