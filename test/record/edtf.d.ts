/** The part of the edtf package this project uses; the package ships no types. */
declare module "edtf" {
  export default function edtf(text: string): { min: number; max: number };
}
