// Finds codes whose category is not named: every category that has one. Times, ports and sizes are no codes.
function numbers(entries) {
  const FEW = 4; // words; of so few any number may be a code
  const ENOUGH = 3; // digits; a shorter number in a long text counts something
  const byCode = new Map();
  entries.forEach((entry, i) => list(byCode, entry.code.toLowerCase()).push(i));

  return { find, agree, called };

  /** A code that stands in the text tells the errors with the same message apart. */
  function agree(query, scores, give) {
    for (const i of Array.from(scores.keys())) {
      const code = entries[i].code.toLowerCase();
      if (code.length >= ENOUGH && hasWord(query.toLowerCase(), code)) {
        give(i, POINTS.number);
      }
    }
  }

  /** A number that is called a code means more than a name beside it; a status is none. */
  function called(query, give) {
    const codes = new Set();
    for (const match of query.toLowerCase().matchAll(/(?<!status[\s_-]?)code["')]?[\s:=#(]{1,3}["']?(-?\d{3,})(?!\w|\.\w)/g)) {
      codes.add(match[1]);
    }
    codes.forEach(code => (byCode.get(code) || []).forEach(i => give(i, POINTS.code)));
  }

  function find(query, asked, isShort, give) {
    const line = query.toLowerCase();
    const codes = new Set();
    const collect = (pattern, shortest) => {
      for (const match of line.matchAll(pattern)) {
        if (match[1].length >= shortest) {
          codes.add(match[1]);
        }
      }
    };
    collect(/(?:code|error|errno|err)["')]?[\s:=#(]{1,3}["']?(-?\d+)(?!\w|\.\w)/g, isShort ? 1 : ENOUGH);
    collect(/[a-z_]\((-?\d+)\)/g, isShort ? 1 : ENOUGH);
    for (const run of line.match(/(?<![\w.:-])[a-z0-9][\w.-]*/g) || []) {
      const code = byCode.has(run) ? run : run.replace(/[.-]+$/, "");
      if (/[a-z]/.test(code) && (isShort || /\d/.test(code))) {
        codes.add(code);
      }
    }
    if (asked.length <= FEW) {
      collect(/(?<![\w.:])(-?\d+)(?!\w|[.:]\w)/g, 1);
    }
    codes.forEach(code => (byCode.get(code) || []).forEach(i => give(i, POINTS.number)));
  }
}
