/** Month names and their short forms, as exports and people write them. */

/** Keys are lower case without a full stop; values 1 to 12. English, Indonesian, Portuguese, Spanish, German, French. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'january', 'januari', 'janeiro', 'ene', 'enero', 'januar', 'janvier', 'janv'],
    [
      ...['feb', 'february', 'februari', 'pebruari', 'peb', 'fev', 'fevereiro', 'febrero', 'februar', 'février'],
      ...['févr', 'fév'],
    ],
    ['mar', 'march', 'maret', 'mrt', 'março', 'marco', 'marzo', 'märz', 'mär', 'mars'],
    ['apr', 'april', 'abr', 'abril', 'avril', 'avr'],
    ['may', 'mei', 'maio', 'mai', 'mayo'],
    ['jun', 'june', 'juni', 'junho', 'junio', 'juin'],
    ['jul', 'july', 'juli', 'julho', 'julio', 'juillet', 'juil'],
    ['aug', 'august', 'agustus', 'agu', 'agt', 'agst', 'ags', 'ago', 'agosto', 'août'],
    ['sep', 'sept', 'september', 'set', 'setembro', 'septiembre', 'septembre'],
    ['oct', 'october', 'okt', 'oktober', 'out', 'outubro', 'octubre', 'octobre'],
    ['nov', 'november', 'nop', 'nopember', 'novembro', 'noviembre', 'novembre'],
    ['dec', 'december', 'des', 'desember', 'dez', 'dezembro', 'dic', 'diciembre', 'dezember', 'déc', 'décembre'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Words that stand in a written date and say nothing about it. */
export const dateFillers: ReadonlySet<string> = new Set([
  ...['de', 'del', 'of', 'the', 'st', 'nd', 'rd', 'th', 'tanggal', 'tgl', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur'],
  ...['thurs', 'fri', 'sat', 'sun', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['sen', 'sel', 'rab', 'kam', 'jum', 'sab', 'min', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', "jum'at"],
  ...['sabtu', 'minggu', 'ahad'],
]);
