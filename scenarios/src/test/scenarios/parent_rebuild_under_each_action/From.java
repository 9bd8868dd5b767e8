import dev.tandem.declare.*;

public final class From extends Model {
    public final Parents parents = table("parents", new Parents());
    public final Cascade cascade = table("cascade", new Cascade());
    public final Nulled nulled = table("nulled", new Nulled());
    public final Restricted restricted = table("restricted", new Restricted());
    public final Held held = table("held", new Held());
    public final Reset reset = table("reset", new Reset());
    public final Grandchildren grandchildren = table("grandchildren", new Grandchildren());

    public final class Parents extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> size = integer("size");
        public final Column<Long> peerId =
                bigint("peer_id").references(() -> id).onDelete(CASCADE);
    }

    public final class Cascade extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId = bigint("parent_id")
                .references(() -> parents.id)
                .onDelete(CASCADE)
                .onUpdate(CASCADE);
        public final Column<Integer> size = integer("size");
    }

    public final class Nulled extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId = bigint("parent_id")
                .references(() -> parents.id)
                .onDelete(SET_NULL)
                .onUpdate(SET_NULL);
        public final Column<Integer> size = integer("size");
    }

    public final class Restricted extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId = bigint("parent_id")
                .references(() -> parents.id)
                .onDelete(RESTRICT)
                .onUpdate(RESTRICT);
        public final Column<Integer> size = integer("size");
    }

    public final class Held extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId = bigint("parent_id")
                .references(() -> parents.id)
                .onDelete(NO_ACTION)
                .onUpdate(NO_ACTION);
        public final Column<Integer> size = integer("size");
    }

    public final class Reset extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId = bigint("parent_id")
                .references(() -> parents.id)
                .onDelete(SET_DEFAULT)
                .onUpdate(SET_DEFAULT)
                .defaultTo(sql("1"));
        public final Column<Integer> size = integer("size");
    }

    public final class Grandchildren extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId =
                bigint("parent_id").references(() -> cascade.id).onDelete(CASCADE);
    }
}
