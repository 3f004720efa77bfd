import { Subtitle2, Text, Title3 } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';

/** What each version brought, the newest first. */
export default function NewsView() {
  const { news } = useText().help;
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {news.title}
      </Title3>
      {news.versions.map(({ version, date, news: lines }) => (
        <section key={version} className={layout.close} aria-labelledby={`news-${version}`}>
          <Subtitle2 as="h2" id={`news-${version}`} className={layout.title}>
            {news.version(version, date)}
          </Subtitle2>
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
