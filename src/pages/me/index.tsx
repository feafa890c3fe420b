import { Text, View } from '@tarojs/components';

export default function Page() {
  return (
    <View aria-label="x">
      <Text>pages/me</Text>
    </View>
  );
}
