-- REVIEW TS109: nodes.tree: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "nodes" RENAME COLUMN "tree" TO "forest";--> statement-breakpoint

-- REVIEW TS109: nodes.number: a program that still runs with the old name fails (let this migration run together with the program that knows the new name)
ALTER TABLE "nodes" RENAME COLUMN "number" TO "position";--> statement-breakpoint
ALTER TABLE "nodes" RENAME CONSTRAINT "nodes_tree_parent_nodes_tree_number_fk" TO "nodes_forest_parent_nodes_forest_position_fk";--> statement-breakpoint
ALTER TABLE "labels" RENAME CONSTRAINT "labels_tree_node_nodes_tree_number_fk" TO "labels_tree_node_nodes_forest_position_fk";--> statement-breakpoint
ALTER TABLE "nodes" RENAME CONSTRAINT "nodes_tree_number_pk" TO "nodes_forest_position_pk";
