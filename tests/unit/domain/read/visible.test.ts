import { fromText } from '../../../../src/domain/read';

it('reads a text without invisible characters, and tells places in the text as it is', () => {
  const input =
    '县图书\u200b馆工作总结\n\n“书来了。”读者王秀\u2060英说。全年接待3\u200b0万人次。\n\u2060\n';
  const { report, account } = fromText(input).value;
  const [section] = report.sections;
  expect([report.title, account.lost]).toEqual(['县图书馆工作总结', 0]);
  expect(section!.quotes).toMatchObject([{ speaker: '王秀英', role: '读者' }]);
  const [figure] = section!.metrics;
  expect(figure).toMatchObject({ text: '30万人次', value: 300000 });
  expect(input.slice(figure!.position!.start, figure!.position!.end)).toBe('3\u200b0万人次');
});

it('keeps the joiners of emoji and of other scripts', () => {
  const text = '县图书馆工作总结\n\n一家人👨\u200d👩\u200d👧来了，می\u200cخواهم。';
  expect(JSON.stringify(fromText(text).value.report.sections)).toContain(
    '👨\u200d👩\u200d👧来了，می\u200cخواهم',
  );
});
