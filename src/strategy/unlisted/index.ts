export {
  findBestReply,
  judgeState,
  type StateVerdict,
} from "./judgeState.ts";
export { type SearchOptions, type SearchResult, searchEquilibria } from "./searchEquilibria.ts";
export { type On, UnlistedModel } from "./unlistedModel.ts";
