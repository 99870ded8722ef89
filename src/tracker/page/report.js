"use strict";
(() => {
  const form = document.getElementById("_filters");
  const rows = [...document.querySelectorAll("tr[data-id]")];
  const cards = [...document.querySelectorAll("details.card")];
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const areas = [...document.querySelectorAll(".area")];
  const said = form.querySelector("output");
  const fields = [...form.querySelectorAll("[name]")];
  const textOf = new Map(
    rows.map((row) => [row, `${row.textContent} ${row.dataset.words} ${row.dataset.tags || ""}`.toLowerCase()]),
  );
  const nameOf = new Map(rows.map((row) => [row, row.cells[0].firstElementChild.textContent]));
  let sorted = "";
  const collator = new Intl.Collator(document.documentElement.lang);

  const orders = {
    "": (a, b) => a.dataset.n - b.dataset.n,
    name: (a, b) => collator.compare(nameOf.get(a), nameOf.get(b)),
    due: (a, b) => (a.dataset.due < b.dataset.due ? -1 : a.dataset.due > b.dataset.due ? 1 : 0),
    reached: (a, b) => share(a, Infinity) - share(b, Infinity) || 0,
    "-reached": (a, b) => share(b, -Infinity) - share(a, -Infinity) || 0,
  };

  function share(row, none) {
    return "reached" in row.dataset ? Number(row.dataset.reached) : none;
  }

  function state() {
    return Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]).filter(([, value]) => value));
  }

  function narrowed() {
    const used = fields.filter((field) => field.value.trim() && field.name !== "sort");
    return used.map((field) => (field.options ? field.selectedOptions[0].text : `“${field.value.trim()}”`));
  }

  function isWanted(row, asked) {
    const { area, verdict, fresh, tag, q } = asked;
    return (
      (!area || row.dataset.area === area) &&
      (!verdict || row.dataset.verdict === verdict) &&
      (!fresh || row.dataset.fresh === fresh) &&
      (!tag || (row.dataset.tags || "").split(" ").includes(tag)) &&
      (!q || q.toLowerCase().split(/\s+/).every((word) => textOf.get(row).includes(word)))
    );
  }

  function sort(key) {
    if (key === sorted) return;
    sorted = key;
    const order = orders[key];
    for (const row of [...rows].sort((a, b) => order(a, b) || orders[""](a, b))) row.parentNode.append(row);
    for (const row of document.querySelectorAll("tr[data-id]")) {
      const card = cardOf.get(row.dataset.id);
      if (card) card.parentNode.append(card);
    }
  }

  function apply() {
    const asked = state();
    sort(asked.sort || "");
    let shown = 0;
    for (const row of rows) {
      const card = cardOf.get(row.dataset.id);
      const wanted = isWanted(row, asked);
      shown += wanted;
      row.hidden = !wanted;
      if (card) card.hidden = !wanted;
    }
    for (const area of areas) area.hidden = !area.querySelector("tr[data-id]:not([hidden])");
    const counted = said.dataset.said.replace("{some}", shown).replace("{all}", rows.length);
    said.textContent = [counted, ...narrowed()].join(" · ");
    return asked;
  }

  function write() {
    const text = new URLSearchParams(apply()).toString();
    history.replaceState(null, "", text ? `#${text}` : "#");
  }

  function read() {
    const text = location.hash.slice(1);
    const named = document.getElementById(text);
    if (named ? named.closest("[hidden]") : text.includes("=") || !text) fill(new URLSearchParams(named ? "" : text));
    apply();
    if (!named) return;
    if (cardOf.has(text)) named.open = true;
    named.scrollIntoView();
  }

  function fill(asked) {
    for (const field of fields) {
      field.value = asked.get(field.name) || "";
      if (field.selectedIndex < 0) field.value = "";
    }
  }

  function openAll(open) {
    for (const card of cards) card.open = open;
  }

  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(write));
  document.getElementById("_open-all").addEventListener("click", () => openAll(true));
  document.getElementById("_close-all").addEventListener("click", () => openAll(false));
  addEventListener("hashchange", read);
  document.addEventListener("toggle", ({target}) => {
    const figure = target.open && target.querySelector("figure");
    if (figure) figure.scrollLeft = figure.scrollWidth;
  }, true);

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });

  form.hidden = false;
  read();
})();
