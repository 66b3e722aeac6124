/** Where the day comes from: the system in the program, a fixed day in tests. */
export type Clock = () => Date;
