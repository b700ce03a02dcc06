// Stands in for `server-only`, which throws outside the bundler: its guarantee is the build's.
export {};
