// Reads and writes a Forum through the generated types.

import { Convert, type Forum } from "./forum.js";

export function rewrite(text: string): string {
  const forum: Forum = Convert.toForum(text);
  return Convert.forumToJson(forum);
}
