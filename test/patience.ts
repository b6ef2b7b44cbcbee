/** How long a test waits before what it waits for counts as hung, in milliseconds: no test is about time, on however busy a machine. */
export const patience = 3_600_000;
