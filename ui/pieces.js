// What a map is put together from. Every word is only ever text.

const SVG = "http://www.w3.org/2000/svg";

const make = (name, attributes = {}, words = "") => {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (words) node.textContent = words;
  return node;
};

// Words of the address that are no choice for the server: it need not run the page again.
const tell_address = (name, value) => {
  const address = new URL(location.href);
  if (value === "") address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
};

const part = (name) => {
  const node = document.createElement("div");
  node.className = `plan-${name}`;
  return node;
};

const button = (sign, label, act) => {
  const node = document.createElement("button");
  node.type = "button";
  node.textContent = sign;
  node.title = label;
  node.setAttribute("aria-label", label);
  node.onclick = act;
  return node;
};
