import { test } from 'vitest';
import { Model } from '@odoo/o-spreadsheet';
import { workbookData } from '../../local/embedded-data';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { smallPlan, smallRaw } from './small-plan';
import { sameRow, times, number, when, equals, text, call, column } from '../../core/language/formula';
test('x', async () => {
  console.debug = () => {};
  const N = 10000;
  const rawRows = Array.from({length:N},(_, r)=>[`D-${r}`, r%2?'Anna':'Ben', r*3, {date:46000+r%300}, r%3?'Won':'Lost']);
  const raw = {name: smallRaw.name, rows: [[],['Deal','Owner','Value','Closed','Status'],...rawRows]};
  const rt = smallPlan.tabs[2]!;
  const idx=(i)=>call('INDEX', column('raw', i), call('ROW'));
  const cfs = Array.from({length:12},(_, c)=>({column:c+4, firstRow:2,lastRow:N+1, formula: c<4? when(equals(idx(c),text('')),text(''),idx(c)) : when(equals(sameRow(4),text('')),text(''),times(call('IF',equals(sameRow(5),text('Anna')),sameRow(6),number(1)),number(c))), overrides: []}));
  const plan = {...smallPlan, tabs:[smallPlan.tabs[0]!, smallPlan.tabs[1]!, {...rt, size:{rows:N+10,columns:20}, columnFormulas:[...rt.columnFormulas.map(f=>({...f,lastRow:N+1})), ...cfs]}]};
  for (const squish of [true,false,true,false]) {
    let t=performance.now();
    const data = workbookData(plan, [raw]);
    const t1=performance.now()-t;
    if (!squish) { // expand
      const m0 = new Model(data); const full = m0.exportData ? null : null;
      const sheet = data.sheets[2]!; const cells = {};
      for (let r=0;r<m0.getters.getNumberRows('rows');r++) for(let c=0;c<20;c++){ const cell=m0.getters.getCell({sheetId:'rows',col:c,row:r}); if(cell) cells[String.fromCharCode(65+c)+(r+1)] = cell.isFormula? cell.compiledFormula.toFormulaString(m0.getters): cell.content; }
      sheet.cells = cells;
    }
    t=performance.now();
    const m = new Model(data);
    const t2=performance.now()-t; t=performance.now();
    const v = m.getters.getEvaluatedCell({sheetId:'rows',col:15,row:500}).value;
    m.getters.getEvaluatedCell({sheetId:'dashboard',col:0,row:5}).value;
    console.log(squish, 'data', t1|0, 'model', t2|0, 'first eval', (performance.now()-t)|0, v, JSON.stringify(data).length);
    t=performance.now(); m.dispatch('UPDATE_CELL',{sheetId:'raw-0',col:2,row:5,content:'77'}); m.getters.getEvaluatedCell({sheetId:'dashboard',col:0,row:5}).value; console.log('edit', performance.now()-t|0);
  }
  let t=performance.now(); const bytes = await planToXlsx(plan, raw); console.log('xlsx', performance.now()-t|0, bytes.length);
  t=performance.now();
  const r = await present(libreOffice).recalculate([{bytes, read:[{tab:'KPI rows', area:{firstRow:2,lastRow:N+1,firstColumn:0,lastColumn:15}}]}]);
  console.log('lo', performance.now()-t|0, r[0]![0]![0]![500]);
});
