(function () {
  const STEP = 50; // results that are shown at once
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("search");
  const field = document.getElementById("q");
  const all = document.getElementById("all");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const status = document.getElementById("status");
  const filters = Array.from(form.querySelectorAll("input[type=checkbox]"));
  let search = null; // made when there is time for it, or when it is first needed
  let results = [];
  let why = () => "";

  function chosen(name) {
    return filters.filter(filter => filter.name === name && filter.checked).map(filter => filter.value);
  }

  function prepare() {
    search = search || errorSearch(data);
  }

  function update() {
    const categories = chosen("category");
    const todos = chosen("todo");
    const text = field.value;
    prepare();
    const answer = search.find(text);
    const hits = answer && answer.entries;
    why = answer ? answer.why : () => "";
    const isFiltered = categories.length + todos.length > 0;
    const isBrowsing = hits === null && !isFiltered;
    all.hidden = !isBrowsing;
    found.hidden = isBrowsing;
    results = isBrowsing ? [] : (hits || data.entries.map((entry, i) => i)).filter(i => {
      const entry = data.entries[i];
      return (categories.length === 0 || categories.includes(entry.category))
        && (todos.length === 0 || todos.includes(entry.todo));
    });
    found.textContent = "";
    show();
    status.textContent = isBrowsing ? ""
      : results.length === 0 ? nothing(isFiltered)
      : results.length === 1 ? "1 error" : results.length + " errors";
    remember(text, categories, todos);
  }

  function nothing(isFiltered) {
    return "Nothing found. Try the code alone, or fewer words" + (isFiltered ? ", or take the filters away." : ".");
  }

  function show() {
    const rows = document.createDocumentFragment();
    for (const i of results.slice(found.childElementCount, found.childElementCount + STEP)) {
      const row = document.getElementById(data.entries[i].page).cloneNode(true);
      row.removeAttribute("id");
      if (why(i)) {
        const reason = document.createElement("small");
        reason.textContent = why(i);
        row.querySelector(".where").append(" ", reason);
      }
      rows.append(row);
    }
    found.append(rows);
    more.hidden = found.childElementCount >= results.length;
  }

  function remember(text, categories, todos) {
    const query = new URLSearchParams();
    if (text) {
      query.set("q", text);
    }
    categories.forEach(category => query.append("category", category));
    todos.forEach(todo => query.append("todo", todo));
    const address = location.pathname + (query.toString() ? "?" + query : "") + location.hash;
    try {
      history.replaceState(null, "", address);
    } catch (refused) {
      // Too many changes at once, or a place that does not allow it: the search works without.
    }
  }

  function recall() {
    const query = new URLSearchParams(location.search);
    field.value = query.get("q") || "";
    filters.forEach(filter => {
      filter.checked = query.getAll(filter.name).includes(filter.value);
    });
    if (location.search) {
      update();
    }
  }

  function links() {
    return Array.from((found.hidden ? all : found).querySelectorAll("li > .what > a"));
  }

  function move(event, by) {
    const stops = [field].concat(links());
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    const first = found.hidden ? null : links()[0];
    if (first) {
      first.click();
    }
  });
  form.addEventListener("input", update);
  more.addEventListener("click", () => {
    const next = found.childElementCount;
    show();
    links()[next].focus();
  });
  document.addEventListener("keydown", event => {
    const inField = event.target === field;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const inList = inField || event.target.matches("li > .what > a");
    if (event.key === "/" && !inField) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "ArrowDown" && inList) {
      move(event, 1);
    } else if (event.key === "ArrowUp" && inList) {
      move(event, -1);
    } else if (event.key === "Escape" && inList) {
      field.value = "";
      field.focus();
      update();
    }
  });
  window.addEventListener("popstate", recall);
  form.hidden = false;
  recall();
  (window.requestIdleCallback || setTimeout)(prepare);
})();
