/** What the embedded spreadsheet takes from newer engines than Node 20; imported before it. */

if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', { value: groupIntoObject });
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupIntoMap });

function groupIntoObject(items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey): object {
  return Object.fromEntries(groupIntoMap(items, keyOf));
}

function groupIntoMap<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
