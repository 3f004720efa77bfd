import { Text, Title3 } from '@fluentui/react-components';
import { EntryList } from '../../components/EntryList';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { MORE, type ViewProps } from '../view';

/** The views that are not used every day. */
export default function MoreView({ open }: ViewProps) {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {text.more.title}
      </Title3>
      <EntryList ids={MORE} texts={text.more} onOpen={(view) => open({ view })} />
      <Text size={200} className={layout.quiet}>
        {text.more.privacy}
      </Text>
    </div>
  );
}
