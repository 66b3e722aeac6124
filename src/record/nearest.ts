export { nearest } from "../strategy/nearest.ts";
