import { check, checkTranslation, coverageOf } from '../../../src/domain/check';
import { fromHtml, fromText } from '../../../src/domain/read';
import type { Report } from '../../../src/domain/report';
import { refresh } from '../../../src/domain/translate';
import { paragraph, section } from '../../helpers/carried';

/** Functions on a text whose time must grow in proportion to its length. */
export const TARGETS: Record<string, (text: string) => unknown> = {
  text: (text) => fromText(`年度综述\n\n${text}`),
  html: (text) =>
    fromHtml(`<p>年度综述</p><p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}`),
  'class names': (text) => fromHtml(`<div class="${text.replace(/["&<]/g, '')}">x</div>`),
  'page title': (text) => fromHtml(`<title>a${text.replace(/[&<]/g, '')}b</title><p>x</p>`),
  'style sheet': (text) => fromHtml(`<style>.a{display:none}${text.replace(/</g, '')}</style>x`),
  markup: (text) => fromHtml(`<p>x</p>${text}`),
  'check zh': (text) => [check(reportOf(text), 'zh'), coverageOf(reportOf(text), 'zh')],
  'check en': (text) => [check(reportOf(text), 'en'), coverageOf(reportOf(text), 'en')],
  parity: (text) => checkTranslation(reportOf(text), reportOf(text), []),
  'parity en': (text) => checkTranslation(reportOf('2025年12万人。'), reportOf(text), []),
  refresh: (text) =>
    refresh({ source: { ...reportOf(text), cover: null }, target: null, terms: TERMS }),
};
const TERMS = [{ zh: '图书馆', en: 'library' }];

function reportOf(text: string): Report {
  return {
    ...{ title: '标题', subtitle: null, author: null, source: null, summary: null, keywords: null },
    ...{ year: 2025, issuedOn: null, credits: [] },
    sections: [section('s1', { heading: null, body: [paragraph(text)] })],
  };
}
