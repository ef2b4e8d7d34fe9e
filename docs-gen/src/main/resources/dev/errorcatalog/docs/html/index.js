(function () {
  const STEP = 50; // results that are shown at once
  const CAP = 300; // characters of a search that go into the address
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("search");
  const field = document.getElementById("q");
  const all = document.getElementById("all");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const clear = document.getElementById("clear");
  const status = document.getElementById("status");
  const spoken = document.getElementById("spoken");
  const filters = Array.from(form.querySelectorAll("input[type=checkbox]"));
  let search = null; // made when there is time for it, or when it is first needed
  let type = ""; // the exception class that the text names
  let results = []; // entries, behind the class if there is one
  let why = () => "";
  let pause = 0; // until the typing is over
  let isLog = false; // several lines were pasted

  function chosen(name) {
    return filters.filter(filter => filter.name === name && filter.checked).map(filter => filter.value);
  }

  function prepare() {
    search = search || errorSearch(data);
  }

  function update() {
    prepare();
    const answer = search.find(field.value);
    const isNothing = answer !== null && answer.entries.length === 0;
    const hits = answer && (isNothing ? search.near(field.value) : answer.entries);
    why = answer && !isNothing ? answer.why : () => "";
    const isFiltered = filters.some(filter => filter.checked);
    const isBrowsing = hits === null && !isFiltered;
    const left = narrowed(hits || data.entries.map((entry, i) => i).filter(i => !data.entries[i].gone));
    type = answer && left.length > 0 ? answer.type : "";
    results = isBrowsing ? [] : (type ? [type] : []).concat(left);
    all.hidden = !isBrowsing;
    found.hidden = isBrowsing;
    clear.hidden = !isFiltered;
    found.textContent = "";
    show();
    tell(isBrowsing ? "" : summary(left.length, isFiltered, isNothing));
    remember();
  }

  /** What the filters leave; each filter gets the number of what it would show beside those of the other kind. */
  function narrowed(hits) {
    const categories = chosen("category");
    const todos = chosen("todo");
    const counts = new Map(filters.map(filter => [filter.name + filter.value, 0]));
    const count = name => counts.set(name, counts.get(name) + 1);
    const left = hits.filter(i => {
      const { category, todo } = data.entries[i];
      const isIn = categories.length === 0 || categories.includes(category);
      const isFor = todos.length === 0 || todos.includes(todo);
      if (isFor) {
        count("category" + category);
      }
      if (isIn) {
        count("todo" + todo);
      }
      return isIn && isFor;
    });
    filters.forEach(filter => {
      const number = counts.get(filter.name + filter.value);
      const label = filter.closest("label");
      label.querySelector("small").textContent = number;
      label.classList.toggle("empty", number === 0);
    });
    return left;
  }

  function summary(count, isFiltered, isNothing) {
    if (isNothing && count > 0) {
      return "Nothing found. Similar names:";
    }
    if (count === 0) {
      return "Nothing found. Try the code alone, or fewer words" + (isFiltered ? ", or take the filters away." : ".");
    }
    return count === 1 ? "1 error" : count + " errors";
  }

  /** Says it at once to the eye, and to the ear when the typing is over. */
  function tell(words) {
    status.textContent = words;
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = words;
    }, 800);
  }

  function element(tag, ...content) {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
  }

  /** The row of what stands in no list, but has its page. */
  function unlisted(page, name, words, id) {
    const link = element("a", element("code", name));
    link.href = page + ".html";
    const what = element("div", link, element("p", words));
    what.className = "what";
    const where = element("div", ...id);
    where.className = "where";
    return element("li", what, where);
  }

  function gone(entry) {
    const id = element("code", entry.category + "/" + entry.code);
    return unlisted("errors/" + entry.page, entry.name, entry.gone + (entry.words ? ". " + entry.words : "."), [id]);
  }

  function rowOf(result) {
    if (result === type) {
      return unlisted("classes/" + type, type, "The exception class that these errors arrive as.", []);
    }
    const entry = data.entries[result];
    const row = entry.gone ? gone(entry) : document.getElementById(entry.page).cloneNode(true);
    row.removeAttribute("id");
    if (why(result)) {
      row.querySelector(".where").append(" ", element("small", "Found by " + why(result)));
    }
    return row;
  }

  function show() {
    const rows = document.createDocumentFragment();
    for (const result of results.slice(found.childElementCount, found.childElementCount + STEP)) {
      rows.append(rowOf(result));
    }
    found.append(rows);
    more.hidden = found.childElementCount >= results.length;
  }

  /**
   * Keeps the search in the address, so that it can be passed on. A pasted log goes nowhere: servers write down what is
   * asked of them. For the way back the browser alone remembers it.
   */
  function remember() {
    const text = field.value;
    isLog = isLog && text !== "";
    const query = new URLSearchParams();
    if (text && text.length <= CAP && !isLog) {
      query.set("q", text);
    }
    filters.filter(filter => filter.checked).forEach(filter => query.append(filter.name, filter.value));
    const place = all.hidden ? "" : location.hash; // in a list that is not there now
    try {
      history.replaceState({ text, isLog }, "", location.pathname + (query.toString() ? "?" + query : "") + place);
    } catch (refused) {
      // Too many changes at once, or a place that does not allow it: the search works without.
    }
  }

  /** Takes the search from the address, unless that leads to a place in the list of all errors. */
  function recall() {
    const place = document.getElementById(location.hash.slice(1));
    const query = new URLSearchParams(all.contains(place) ? "" : location.search);
    const kept = history.state || { text: query.get("q") || "", isLog: false };
    field.value = kept.text;
    isLog = kept.isLog;
    filters.forEach(filter => {
      filter.checked = query.getAll(filter.name).includes(filter.value);
    });
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
  field.addEventListener("paste", event => {
    isLog = isLog || event.clipboardData.getData("text").trim().includes("\n");
  });
  clear.addEventListener("click", () => {
    filters.forEach(filter => {
      filter.checked = false;
    });
    filters[0].focus(); // the button goes away
    update();
  });
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
  window.addEventListener("popstate", event => {
    if (event.state) {
      recall();
      update();
    } else {
      remember(); // a link to a place of this page was followed
    }
  });
  form.hidden = false;
  recall();
  if (field.value || filters.some(filter => filter.checked)) {
    update();
  } else {
    remember();
  }
  (window.requestIdleCallback || setTimeout)(prepare);
})();
