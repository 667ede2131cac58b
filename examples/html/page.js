// The value of the innermost mention under the pointer or in focus, beside it. Without this script the tables tell.
const tip = document.getElementById("tip");
let lit = null;

function hide() {
  lit?.classList.remove("lit");
  lit = null;
  tip.hidden = true;
}

function show(event) {
  const mark = event.target.closest?.("mark");
  if (!mark || !document.getElementById("show-" + mark.dataset.kind).checked) return hide();
  if (mark === lit) return;
  hide();
  lit = mark;
  mark.classList.add("lit");
  tip.textContent = mark.dataset.kind + "\n" + mark.dataset.tip;
  tip.className = mark.dataset.kind;
  tip.hidden = false;
  // Of a mention over several lines, the line that is pointed at.
  const lines = [...mark.getClientRects()];
  const line = lines.find((r) => event.clientY >= r.top && event.clientY <= r.bottom) ?? lines[0];
  const left = Math.min(line.left, innerWidth - tip.offsetWidth - 12);
  const below = line.bottom + 8 + tip.offsetHeight < innerHeight;
  tip.style.left = Math.max(12, left) + "px";
  tip.style.top = (below ? line.bottom + 8 : line.top - tip.offsetHeight - 8) + "px";
}

addEventListener("pointerover", show);
addEventListener("focusin", show);
addEventListener("focusout", hide);
addEventListener("scroll", hide, { passive: true });
addEventListener("keydown", (event) => event.key === "Escape" && hide());
