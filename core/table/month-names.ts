/** Month names and their short forms, as exports and people write them. */

/** Keys are lower case without a full stop; values 1 to 12. English, Indonesian, Portuguese, Spanish, German, French, Russian. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'jan january januari janeiro ene enero januar janvier janv jänner янв январь января',
    'feb february februari pebruari peb fev fevereiro febrero februar février févr fév фев февр февраль февраля',
    'mar march maret mrt março marco marzo märz mär mars мар март марта',
    'apr april abr abril avril avr апр апрель апреля',
    'may mei maio mai mayo май мая',
    'jun june juni junho junio juin июн июнь июня',
    'jul july juli julho julio juillet juil июл июль июля',
    'aug august agustus agu agt agst ags ago agosto août авг август августа',
    'sep sept september set setembro septiembre septembre сен сент сентябрь сентября',
    'oct october okt oktober out outubro octubre octobre окт октябрь октября',
    'nov november nop nopember novembro noviembre novembre ноя нояб ноябрь ноября',
    'dec december des desember dez dezembro dic diciembre dezember déc décembre дек декабрь декабря',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Words that stand in a written date and say nothing about it. */
export const dateFillers: ReadonlySet<string> = new Set(
  [
    'de del of the st nd rd th tanggal tgl mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday',
    "thursday friday saturday sunday sen sel rab kam jum sab min senin selasa rabu kamis jumat jum'at sabtu",
    'minggu ahad г года le den der mo di mi do fr sa so lun lundi mardi mercredi jeudi vendredi samedi dimanche',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado',
    'domingo segunda terça quarta quinta sexta feira пн вт ср чт пт сб вс',
  ].flatMap((words) => words.split(' ')),
);
