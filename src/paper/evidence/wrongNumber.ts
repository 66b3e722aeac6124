/** A number told that others of its sentence speak against, and where in the sentence. */
export interface WrongNumber {
  message: string;
  from: number;
  to: number;
}
