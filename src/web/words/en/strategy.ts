export const strategy = {
  title: "Strategy",
};
