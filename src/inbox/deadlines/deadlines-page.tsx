import { Page } from "../frame/page.tsx";
import cards from "../parts/card.module.css";
import { PageHeading } from "../parts/page-heading.tsx";
import { useClockWords } from "../words/use-clock-words.ts";
import { Calendar } from "./calendar.tsx";
import { ReminderList } from "./reminder-list.tsx";

export default function DeadlinesPage() {
  const words = useClockWords();
  return (
    <Page title={words.title}>
      <PageHeading className={cards.title} focusOn="deadlines" level={1}>
        {words.title}
      </PageHeading>
      <ReminderList />
      <Calendar />
    </Page>
  );
}
