import { surroundingsIn } from '../../../../../src/domain/read/attribution/surroundings';
import { peopleIn } from '../../../../../src/domain/read/people';
import { quotationsIn } from '../../../../../src/domain/read/quotation';

const around = (text: string) => surroundingsIn(text, quotationsIn(text), peopleIn([]));

describe('the words around a quotation', () => {
  it('run over a term to the next speech, and leave out what stands beside a name', () => {
    const [speech] = around('“走吧。”“云上小院”店主（右）翻开本子，“看这页。”');
    expect(speech).toMatchObject({ after: '“云上小院”店主翻开本子，', meetsNext: true });
  });

  it('end after a thousand characters, for in a row of terms the whole row comes after each', () => {
    const row = around('“是”张三说'.repeat(2_000));
    expect([row[0]?.after.length, row.at(-1)?.after]).toEqual([1_000, '张三说']);
    const far = `“走吧。”${'山'.repeat(1_000)}，“看这页。”`;
    expect(around(far)[0]).toMatchObject({ meetsNext: false });
    expect(around(far.replace('山', ''))[0]).toMatchObject({ meetsNext: true });
  });
});
