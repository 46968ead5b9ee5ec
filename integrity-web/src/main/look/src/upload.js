// Shows how far files have gone, and lets their sender stop. Without it the same form goes the plain way.
let line = null;
const part = id => document.getElementById(id);

function tell(text, urgent) {
  const words = part('going-words');
  // a screen reader hears each quarter, not each percent
  words.setAttribute('aria-live', urgent ? 'polite' : 'off');
  words.textContent = text;
}

function progress(event) {
  if (!event.lengthComputable) return;
  const percent = Math.floor((100 * event.loaded) / event.total);
  const words = part('going-words').dataset;
  part('gone').value = percent;
  tell(percent === 100 ? words.kept : words.words.replace('{0}', percent), percent % 25 === 0);
}

function rest(text) {
  line = null;
  part('upload-send').disabled = false;
  part('stop').hidden = true;
  part('gone').hidden = true;
  tell(text, true);
}

// the answer is the page that a browser without scripts would show
function answer() {
  const page = new DOMParser().parseFromString(this.responseText, 'text/html');
  const main = page.querySelector('main');
  if (main) show(page, main);
  else rest(part('going-words').dataset.failed);
}

function show(page, main) {
  line = null;
  document.title = page.title;
  document.querySelector('main').replaceWith(document.adoptNode(main));
  (document.querySelector('main .errors') ?? document.querySelector('main .success') ?? document.querySelector('main')).focus();
}

document.addEventListener('submit', event => {
  const form = event.target;
  // not form.id: a form may hold a field of that name
  if (form.getAttribute('id') !== 'upload' || !part('file').files.length) return;
  event.preventDefault();
  if (line) return;
  line = new XMLHttpRequest();
  line.open('POST', form.action);
  line.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
  line.upload.addEventListener('progress', progress);
  line.addEventListener('load', answer);
  line.addEventListener('error', () => rest(part('going-words').dataset.failed));
  line.addEventListener('abort', () => rest(part('going-words').dataset.stopped));
  part('upload-send').disabled = true;
  for (const id of ['going', 'stop', 'gone']) part(id).hidden = false;
  part('gone').value = 0;
  line.send(new FormData(form));
});

document.addEventListener('click', event => {
  if (event.target.id === 'stop' && line) line.abort();
});
