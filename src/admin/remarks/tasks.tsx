import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient, Widget } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../text';
import { useSayFailure } from '../use-during';

type Task = {
  documentId: string;
  locale: string;
  thread: string;
  title: string | null;
  text: string | null;
  words: string;
  by: string | null;
  dueOn: string | null;
  isOverdue: boolean;
};

/** Lists the tasks of the signed-in user on the home page, the earliest due date first. */
export function Tasks() {
  const say = useText();
  const { get } = useFetchClient();
  const sayFailure = useSayFailure();
  const [tasks, setTasks] = useState<Task[] | null>(null);
  useEffect(() => {
    get<{ data: Task[] }>('/api/tasks')
      .then(({ data }) => setTasks(data.data))
      .catch(sayFailure);
    // The admin's fetch client is a new object at each render, so it is no dependency.
  }, []);
  if (!tasks) return <Widget.Loading />;
  if (tasks.length === 0) return <Typography>{say('tasks.none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {tasks.map(({ documentId, locale, thread, title, text, words, by, dueOn, isOverdue }) => (
        <li key={thread}>
          <Link to={`/desk/${documentId}?locale=${locale}&side=remarks`}>
            <Typography textColor="primary600" fontWeight="bold">
              {title ?? say('desk.untitled')}
            </Typography>
          </Link>
          <Typography tag="p" variant="pi">
            “{words}” {text}
          </Typography>
          <Typography tag="p" variant="pi" textColor={isOverdue ? 'danger700' : 'neutral600'}>
            {by && say('tasks.by', { name: by })}{' '}
            {dueOn && say(isOverdue ? 'tasks.overdue' : 'tasks.due', { day: dueOn })}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
