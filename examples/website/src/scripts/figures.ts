/** A figure says what it is of where the mouse rests on it; a finger taps it instead. */
const hint = document.querySelector<HTMLElement>('#figure-said')!;

document.addEventListener('click', ({ target }) => {
  const figure = (target as Element).closest<HTMLElement>('data[title]');
  const amount = document.createElement('strong');
  amount.textContent = figure?.textContent ?? '';
  hint.replaceChildren(...(figure ? [figure.title, ' ', amount] : []));
});
