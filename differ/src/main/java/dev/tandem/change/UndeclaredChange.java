package dev.tandem.change;

import dev.tandem.schema.Access;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceSchema;

/** A change of what no model declares; only two snapshots can differ in it. */
public sealed interface UndeclaredChange extends Change {

    record CreateNamespace(Namespace namespace) implements UndeclaredChange {
        @Override
        public String describe() {
            return "create schema " + namespace.name();
        }
    }

    record DropNamespace(Namespace namespace) implements UndeclaredChange {
        @Override
        public String describe() {
            return "drop schema " + namespace.name();
        }
    }

    record CreateEnum(EnumType type) implements UndeclaredChange {
        @Override
        public String describe() {
            return "create enum " + type.name();
        }
    }

    record DropEnum(EnumType type) implements UndeclaredChange {
        @Override
        public String describe() {
            return "drop enum " + type.name();
        }
    }

    record RenameEnum(Pair<QualifiedName> names) implements UndeclaredChange {
        @Override
        public String describe() {
            return "rename enum %s to %s".formatted(names.from(), names.to());
        }
    }

    /**
     * The same value under another name.
     *
     * @param type under the name it has after all renames of types
     */
    record RenameEnumValue(QualifiedName type, Pair<String> values) implements UndeclaredChange {
        @Override
        public String describe() {
            return "rename value %s of enum %s to %s".formatted(values.from(), type, values.to());
        }
    }

    /** Values that come, go or stand in another order. */
    record AlterEnumValues(Pair<EnumType> types) implements UndeclaredChange {
        @Override
        public String describe() {
            return "change values of enum %s from %s to %s"
                    .formatted(
                            types.to().name(), types.from().values(), types.to().values());
        }
    }

    record CreateSequence(SequenceSchema sequence) implements UndeclaredChange {
        @Override
        public String describe() {
            return "create sequence " + sequence.name();
        }
    }

    record DropSequence(SequenceSchema sequence) implements UndeclaredChange {
        @Override
        public String describe() {
            return "drop sequence " + sequence.name();
        }
    }

    record RenameSequence(Pair<QualifiedName> names) implements UndeclaredChange {
        @Override
        public String describe() {
            return "rename sequence %s to %s".formatted(names.from(), names.to());
        }
    }

    record AlterSequence(Pair<SequenceSchema> sequences) implements UndeclaredChange {
        @Override
        public String describe() {
            return "change how sequence %s counts".formatted(sequences.to().name());
        }
    }

    /** Roles, or policies that are kept apart from their tables. */
    record AlterAccess(Pair<Access> access) implements UndeclaredChange {
        @Override
        public String describe() {
            return "change roles or policies";
        }
    }

    /** Views that somebody else looks after. */
    record AlterOutsideViews(Pair<NamedSet<QualifiedName, OutsideView>> views) implements UndeclaredChange {
        @Override
        public String describe() {
            return "change which views are managed elsewhere";
        }
    }
}
