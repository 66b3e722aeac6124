export const values = {
  title: "Values and third parties",
};
