// What the sample files promise: they hold what the generator makes, in both languages.
import { readFile } from 'node:fs/promises';
import { parseCsv, readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { pipedriveStyleCsv } from '../../scripts/samples/pipedrive-export';
import { type Cell, type Language, plantedDirt, sampleWorkbook } from '../../scripts/samples/workbook';
import { xlsxBytes } from '../../scripts/samples/xlsx-file';

const languages: Language[] = ['en', 'id'];
const books = { en: sampleWorkbook('en'), id: sampleWorkbook('id') };

describe('the files', () => {
  it.each(languages)('the committed %s workbook holds, cell by cell, what the generator makes', async (language) => {
    const bytes = await committed(`dealsheet-sample-${language}.xlsx`);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(books[language].tabs.map(({ name }) => name));
    sheets.forEach(({ rows }, index) => {
      expect(rows.map(trimmed)).toEqual(books[language].tabs[index]?.rows.map(trimmed));
    });
    expect(bytes.length).toBeLessThan(400_000);
  });

  it('making a workbook twice gives the same bytes', async () => {
    const [once, again] = [await xlsxBytes(books.en), await xlsxBytes(sampleWorkbook('en'))];
    expect(Buffer.from(once).equals(again)).toBe(true);
  });

  it('both languages hold the same numbers and dates, the Indonesian deals three rows lower', () => {
    const figures = (language: Language) =>
      books[language].tabs.map(({ rows, headerRow }) =>
        rows.slice(headerRow).map((row) => row.filter((cell) => typeof cell !== 'string')),
      );
    expect(figures('id')).toEqual(figures('en'));
    expect(books.id.tabs.map(({ headerRow }) => headerRow)).toEqual([4, 1, 1, 1, 1, 1, 1, 1]);
    expect(plantedDirt.id.map(({ rows }) => rows.map((row) => row - 3))).toEqual(
      plantedDirt.en.map(({ rows }) => rows),
    );
  });

  it('the committed CSV is the one the generator makes, with a BOM, 200 deals and quoted titles', async () => {
    const csv = pipedriveStyleCsv();
    expect((await committed('deals-pipedrive-style.csv')).toString('utf8')).toBe(csv);
    expect(csv.startsWith('\uFEFFDeal - ID,Deal - Title,')).toBe(true);
    expect(parseCsv(csv)).toHaveLength(201);
    expect(csv).toMatch(/,"[^"]*Tablet 10"", \d+ units/);
  });

  it('the README names every planted row', async () => {
    const readme = (await committed('README.md')).toString('utf8');
    plantedDirt.en.forEach(({ rows }, index) => {
      expect(readme).toContain(`| ${rows.join(', ')} | ${plantedDirt.id[index]?.rows.join(', ')} |`);
    });
  });
});

function committed(name: string): Promise<Buffer> {
  return readFile(new URL(`../../samples/${name}`, import.meta.url));
}

function trimmed(row: readonly (Cell | boolean)[]): (Cell | boolean)[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}
