// Finds names with a slip of the pen: by the pairs of letters that they share with a text.
function similarNames(entries) {
  const MOST = 3;
  const LONGEST = 100; // characters of a name
  const ENOUGH = 0.4;
  const names = entries.map(entry => pairs(entry.name));

  return { find };

  function find(text) {
    const wanted = text.length > LONGEST ? new Set() : pairs(text);
    const near = names.map((name, i) => ({ i, likeness: likeness(wanted, name) })).filter(({ likeness }) => likeness >= ENOUGH);
    return near.sort((a, b) => b.likeness - a.likeness || a.i - b.i).slice(0, MOST).map(({ i }) => i);
  }

  /** From 0, nothing shared, to 1, the same. */
  function likeness(left, right) {
    let shared = 0;
    left.forEach(pair => shared += right.has(pair) ? 1 : 0);
    return left.size + right.size === 0 ? 0 : 2 * shared / (left.size + right.size);
  }

  function pairs(text) {
    const letters = words(text).join("");
    return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (none, i) => letters.slice(i, i + 2)));
  }
}
