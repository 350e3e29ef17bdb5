import { readdirSync, readFileSync } from 'node:fs';
import { sampleFiles } from '../../scripts/samples/sampleFiles';
import { groupPeople } from '../../scripts/samples/groupPeople';
import { people } from '../../scripts/samples/people';

const FOLDER = 'assets/samples';

it('the samples in the repository are those that their data give, byte for byte: run `npm run samples`', async () => {
  const files = await sampleFiles();
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).sort()).toEqual([...files.keys()].sort());
  const stale = [...files].filter(([name, bytes]) => !readFileSync(`${FOLDER}/${name}`).equals(bytes)).map(([name]) => name);
  expect(stale).toEqual([]);
});

it('every person in them is made up: a surname and two heavenly stems, and no two are alike', () => {
  for (const list of [people, groupPeople]) {
    expect(list.filter(({ name }) => !/^.[甲乙丙丁戊己庚辛壬癸]{2}$/.test(name))).toEqual([]);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
});
