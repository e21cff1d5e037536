/** As many deals as one likes, as a .csv of a CRM would hold them. */
const stages = ['Lead', 'Qualified', 'Meeting', 'Proposal', 'Negotiation'];
const statuses = ['Won', 'Lost', 'Open'];
const cities = ['Medan', 'Jakarta', 'Bandung'];

export function dealsCsv(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const month = `${2025 + (index % 2)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const status = statuses[index % 3] ?? '';
    return [
      ...[index + 1, `Deal ${index}`, `Rep ${index % 12}`, cities[index % 3], stages[(index * 7) % 5], status],
      ...[1_000 + ((index * 37) % 90_000), `${month}-${String((index % 27) + 1).padStart(2, '0')}`],
      ...[
        status === 'Open' ? '' : `${month}-28`,
        `${month}-28`,
        `${(index % 10) * 10}%`,
        'Web',
        `Company ${index % 900}`,
      ],
    ].join(',');
  });
  return [header, ...lines].join('\n');
}

const header = 'Deal ID,Deal,Owner,City,Stage,Status,Value,Created,Closed,Expected close,Probability,Source,Company';
