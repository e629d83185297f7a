import type { components } from '../api';
import { wordsIn } from '../words';

type HitList = components['schemas']['HitList'];
type Hit = HitList['data'][number];

const count = document.querySelector<HTMLElement>('#count')!;
const list = document.querySelector<HTMLElement>('#hits')!;
const { cms = '', locale = '' } = count.dataset;
const words = wordsIn(locale);
const q = new URLSearchParams(location.search).get('q')?.trim() ?? '';

/** Asks Zongshu from the browser: its public answers may be read from any origin. */
async function search(): Promise<void> {
  const query = new URLSearchParams({ q, locale });
  const answer = await fetch(new URL(`/api/search?${query}`, cms));
  if (!answer.ok) throw new Error(String(answer.status));
  const { data, meta } = (await answer.json()) as HitList;
  const { total = data.length } = meta.pagination;
  count.textContent = total === 0 ? words.nothing : words.found(total);
  list.replaceChildren(...data.map(shown));
}

function shown({ slug, title, year, section, anchor, excerpt }: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/${locale}/reports/${slug}/${anchor ?? ''}`;
  link.textContent = [year, title, section?.heading].filter(Boolean).join(' · ');
  const said = document.createElement('p');
  said.append(...excerpt.map(({ text, isHit }) => (isHit ? marked(text) : text)));
  item.append(link, said);
  return item;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

if (q) {
  document.querySelector<HTMLInputElement>('input[name=q]')!.value = q;
  search().catch(() => (count.textContent = words.failed));
}
