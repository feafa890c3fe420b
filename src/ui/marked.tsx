import { Text } from '@tarojs/components';
import type { Part } from './marks';
import './marked.scss';

/** A text with what was looked for in colour. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) => (
        <Text key={part.at} className={part.hit ? 'marked' : ''}>
          {part.text}
        </Text>
      ))}
    </>
  );
}
