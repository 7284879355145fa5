/** The look of the help page: the system's font and colours, light and dark, on narrow screens too. */
export const helpPageStyle = `
:root { color-scheme: light dark; --line: #c8c8c8; --accent: #0f766e; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --accent: #5cc9bc; } }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.25rem 0; }
section { margin-top: 2rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
section:target h2 { text-decoration: underline; }
code { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; font-weight: 600; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { width: 35%; font-weight: normal; overflow-wrap: anywhere; }
`;
