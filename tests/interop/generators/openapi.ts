import {
  AllocationFromJSON, AllocationToJSON, ForumFromJSON, ForumToJSON, InputFromJSON, InputToJSON,
} from "./models/index";

export const rewrite = {
  allocation: (value: unknown): unknown => AllocationToJSON(AllocationFromJSON(value)),
  forum: (value: unknown): unknown => ForumToJSON(ForumFromJSON(value)),
  input: (value: unknown): unknown => InputToJSON(InputFromJSON(value)),
};
