import { Text, View } from '@tarojs/components';

export default function Page() {
  return (
    <View>
      <Text>trade/orders</Text>
    </View>
  );
}
