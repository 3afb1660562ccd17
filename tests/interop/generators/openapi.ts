import { ForumFromJSON, ForumToJSON } from "./models/index";

export const rewrite = (value: unknown): unknown => ForumToJSON(ForumFromJSON(value));
