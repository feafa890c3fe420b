import { Button as ContactButton, Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useWords } from '@/words/dictionary';
import { writeSessionFrom } from '../../domain/service/session-from';
import { Icon } from './icon';
import { open } from './navigate';
import { Pressable } from './pressable';
import { serviceWords } from './service-words';
import { useStill } from './still';
import { toast } from './toast';
import './service-entry.scss';

/** What the shopper asks about: named to the shop, and offered as a card. */
export type Subject =
  | { productId: string; title: string; thumb: string; price: number }
  | { orderId: string; title: string; thumb: string; price: number; n: number; status: number };

interface Props {
  service: { mode: 'none' | 'own' | 'wecom'; corpId?: string; url?: string };
  shopId: string;
  /** Title of the card that goes into WeChat's conversation with the first message. */
  title: string;
  subject?: Subject;
  /** Our own page beside WeChat's conversation: where there is room for both. */
  both?: boolean;
}

/** WeChat's own: opens a 企业微信 conversation (2.19.0). */
interface WeComOpener {
  openCustomerServiceChat?(to: { corpId: string; extInfo: { url: string } }): Promise<unknown>;
}

/**
 * The way to a person: in WeChat its own conversation, which comes to the shop as message push, and beside it our own
 * page; in a browser our page; 企业微信 where the shop stayed with it; nothing where it offers none.
 */
export function ServiceEntry(props: Props) {
  const t = useWords(serviceWords);
  const still = useStill();
  const { service, shopId, subject, both } = props;
  if (service.mode === 'none') return null;
  if (service.mode === 'wecom') {
    return (
      <Pressable
        className="service-entry"
        role={still ? 'link' : 'button'}
        label={t.contact}
        onPress={() => void openWeCom(service, t.inWeChat)}
      >
        <Face text={t.name} />
      </Pressable>
    );
  }
  const ours = (text: string, label: string) => (
    <Pressable
      className="service-entry"
      role="link"
      label={label}
      onPress={() => open('service/talk/index', { shopId, ...queryOf(subject) })}
    >
      <Face text={text} ours={text !== t.name} />
    </Pressable>
  );
  if (still || process.env.TARO_ENV === 'h5') return ours(t.name, t.contact);
  return (
    <>
      <InWeChat {...props} />
      {both ? ours(t.talk, t.talkHere) : null}
    </>
  );
}

function Face({ text, ours }: { text: string; ours?: boolean }) {
  return (
    <>
      <Icon name={ours ? 'chat' : 'service'} size={20} />
      <Text className="service-entry-text">{text}</Text>
    </>
  );
}

function InWeChat({ shopId, title, subject }: Props) {
  const t = useWords(serviceWords);
  const ids =
    subject && ('productId' in subject ? { productId: subject.productId } : { orderId: subject.orderId });
  return (
    <ContactButton
      className="service-entry is-native"
      openType="contact"
      aria-label={t.contact}
      sessionFrom={writeSessionFrom({ shopId, ...ids })}
      showMessageCard={subject !== undefined}
      sendMessageTitle={subject?.title ?? title}
      sendMessageImg={subject?.thumb}
      sendMessagePath={pathOf(shopId, subject)}
    >
      <Face text={t.name} />
    </ContactButton>
  );
}

function pathOf(shopId: string, subject: Subject | undefined): string {
  if (!subject) return `/pages/shop/index?shopId=${shopId}`;
  return 'productId' in subject
    ? `/pages/product/index?productId=${subject.productId}`
    : `/trade/order/index?orderId=${subject.orderId}`;
}

const queryOf = (subject: Subject | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(subject ?? {}).map(([key, value]) => [key, String(value)]));

async function openWeCom(service: Props['service'], sentence: string): Promise<void> {
  const wechat = Taro as unknown as WeComOpener;
  const { corpId, url } = service;
  if (process.env.TARO_ENV === 'h5' || !wechat.openCustomerServiceChat || !corpId || !url)
    return toast(sentence);
  await wechat.openCustomerServiceChat({ corpId, extInfo: { url } }).catch(() => toast(sentence));
}
