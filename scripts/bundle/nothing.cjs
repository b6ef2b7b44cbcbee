// In place of a module that is never used.
