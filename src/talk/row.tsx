import { Image, Text, View } from '@tarojs/components';
import { memo } from 'react';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { TalkCard } from './card';
import { TextFace } from './faces';
import { useHouseWords } from './house-words';
import { look } from './look';
import { isLine, isMine, type Message, type Side } from './message';
import type { Outgoing } from './outbox';
import { type Acts, OutState, SentState } from './states';
import { talkWords } from './words';

interface Props {
  message: Message;
  side: Side;
  /** Said above it; empty for none. */
  time: string;
  /** Its sender is the one before: the name is not said again. */
  goesOn: boolean;
  /** Still on its way from here. */
  out?: Outgoing;
  acts: Acts;
}

/** One message, or one on its way. Drawn again only when something of it changes: the list may be long. */
export const TalkRow = memo(function TalkRow({ message, side, time, goesOn, out, acts }: Props) {
  if (isLine(message)) return <Line message={message} time={time} />;
  const mine = isMine(message, side);
  return (
    <View className={mine ? 'talk-row is-mine' : 'talk-row'}>
      {time ? <Text className="talk-time">{time}</Text> : null}
      {goesOn ? null : <By message={message} side={side} />}
      <Content message={message} side={side} mine={mine} acts={acts} />
      {out ? <OutState out={out} acts={acts} /> : <SentState message={message} side={side} acts={acts} />}
    </View>
  );
});

function Line({ message, time }: { message: Message; time: string }) {
  const t = useWords(talkWords);
  const { notice } = useHouseWords();
  const { kind, text, card } = message;
  const what = card && 'title' in card ? card.title : text;
  return (
    <View className="talk-line">
      {time ? <Text className="talk-time">{time}</Text> : null}
      <Text className={message.warning || kind === 'notice' ? 'talk-line-text' : 'talk-line-text is-quiet'}>
        {kind === 'enter' ? t.entered(what) : notice(text)}
      </Text>
    </View>
  );
}

/** Who of the shop it was: people by name, and what nobody typed as such. */
function By({ message: { from, byName }, side }: { message: Message; side: Side }) {
  const t = useWords(talkWords);
  const name = from === 'bot' ? t.bot : side === 'shopper' && from === 'shop' ? byName : '';
  return name ? <Text className="talk-by">{name}</Text> : null;
}

function Content({ message, side, mine, acts }: Omit<Props, 'time' | 'goesOn' | 'out'> & { mine: boolean }) {
  const t = useWords(talkWords);
  const { notice } = useHouseWords();
  const { kind, text, card } = message;
  const bubble = `talk-bubble${mine ? ' is-mine' : ''}${message.from === 'bot' ? ' is-bot' : ''}`;
  if (kind === 'image') return <Picture message={message} />;
  const said = message.from === 'bot' ? notice(text) : text;
  if (!card) return <TextFace className={bubble} said={kind === 'unknown' && !text ? t.unknown : said} />;
  return (
    <>
      <TalkCard card={card} side={side} mine={mine} onOpen={acts.open} />
      {text && kind === 'refundOffer' ? <TextFace className={`${bubble} is-under`} said={text} /> : null}
    </>
  );
}

function Picture({ message: { picture, pictureState } }: { message: Message }) {
  const t = useWords(talkWords);
  if (picture) {
    return (
      <Pressable className="talk-picture" label={t.look} onPress={() => look(picture)}>
        <Image
          className="talk-picture-image"
          src={picture}
          mode="widthFix"
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {})}
        />
      </Pressable>
    );
  }
  const gone = pictureState === 'lost' || pictureState === 'dropped';
  const why = gone ? t.pictureGone : pictureState === 'risky' ? t.pictureHidden : t.pictureChecking;
  return (
    <View className="talk-picture is-hidden">
      <Text>{pictureState ? why : t.pictureSending}</Text>
    </View>
  );
}
