/** Letters as Latin ones, simply, for ids: Cyrillic, Greek, and those Latin ones that are no letter with a mark. */
const LETTERS: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ї: "yi",
  є: "ye",
  ґ: "g",
  ў: "u",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ђ: "dj",
  ћ: "c",
  џ: "dz",
  ѕ: "dz",
  ѓ: "gj",
  ќ: "kj",
  қ: "k",
  ғ: "g",
  ң: "n",
  ү: "u",
  ұ: "u",
  һ: "h",
  ә: "a",
  ө: "o",
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ə: "e",
  æ: "ae",
  œ: "oe",
};

const ASCII = /^[ -~]*$/;

/** Lower case, in Latin letters where that can be: Müller as muller, Їжак as yizhak; other scripts stay as they are. */
export function toLatin(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return [...text.normalize("NFC").toLowerCase()]
    .map((letter) => {
      const known = LETTERS[letter];
      if (known !== undefined) return known;
      const plain = letter.normalize("NFD").replace(/\p{M}+/gu, "");
      return [...plain].map((part) => LETTERS[part] ?? part).join("");
    })
    .join("");
}

/** `toLatin` with a hyphen for all that is no Latin letter or digit: fit for an id, empty where nothing is Latin. */
export function slug(text: string): string {
  return toLatin(text)
    .normalize("NFKD")
    .replace(/['’ʼʹ\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
}

/** The id itself, or with the first number behind it that makes it another than those given. */
export function untaken(id: string, taken: ReadonlySet<string>): string {
  let own = id;
  for (let i = 2; taken.has(own); i++) own = `${id}-${i}`;
  return own;
}
