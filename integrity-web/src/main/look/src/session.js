// Warns two minutes before the session ends. Without it the footer still says when that is.
const WARN = 120;
const dialog = document.getElementById('session');
const left = document.getElementById('session-left');
const stay = document.getElementById('session-stay');
const { seconds, left: many, leftOne: one, gone, alive } = dialog.dataset;

let end = Date.now() + Number(seconds) * 1000;

function tell() {
  const rest = Math.round((end - Date.now()) / 1000);
  if (rest > WARN) return;
  if (!dialog.open) dialog.showModal();
  if (rest <= 0) {
    clearInterval(timer);
    left.textContent = gone;
    stay.hidden = true;
    dialog.querySelector('h2').tabIndex = -1;
    dialog.querySelector('h2').focus();
    return;
  }
  // a screen reader hears it every quarter of a minute, not every second
  left.setAttribute('aria-live', rest % 15 === 0 ? 'polite' : 'off');
  left.textContent = rest === 1 ? one : many.replace('{0}', rest);
}

stay.addEventListener('click', async () => {
  const answer = await fetch(alive, { headers: { 'X-Requested-With': 'XMLHttpRequest' }, redirect: 'manual' }).catch(() => null);
  end = answer?.ok ? Date.now() + Number(seconds) * 1000 : Date.now();
  if (answer?.ok) dialog.close();
  tell();
});

const timer = Number(seconds) > 0 ? setInterval(tell, 1000) : 0;
