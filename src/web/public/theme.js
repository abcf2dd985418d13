/* global localStorage, document */
// Before the first paint: the stored choice of light or dark, if there is one.
try {
  const theme = localStorage.getItem('sayso-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // storage may be forbidden: the system's choice holds
}
