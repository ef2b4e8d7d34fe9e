// Finds codes whose category is not named: every category that has one. Times, ports and sizes are no codes.
function numbers(entries) {
  const FEW = 4; // words; of so few any number may be a code
  const byCode = new Map();
  entries.forEach((entry, i) => list(byCode, entry.code.toLowerCase()).push(i));

  return { find };

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
    // In a long text a number of one or two digits counts something.
    collect(/(?:code|error|errno|err)["')]?[\s:=#(]{1,3}["']?(-?\d+)(?!\w|\.\w)/g, isShort ? 1 : 3);
    collect(/[a-z_]\((-?\d+)\)/g, isShort ? 1 : 3);
    collect(/(?<![\w.:-])(?=\w*[a-z])(?=\w*\d)(\w+)(?![\w.:-])/g, 1);
    if (asked.length <= FEW) {
      collect(/(?<![\w.:])(-?\d+)(?!\w|[.:]\w)/g, 1);
    }
    codes.forEach(code => (byCode.get(code) || []).forEach(i => give(i, POINTS.number)));
  }
}
