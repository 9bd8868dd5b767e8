import static dev.tandem.schema.ReferentialAction.CASCADE;

import dev.tandem.declare.*;

/** A table takes the name of an index that goes. */
public final class To extends Model {
    public final People people = table("people", new People());
    public final Notes notes = table("notes", new Notes());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();

        {
            renamedFrom("users");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").references(() -> people.id).onDelete(CASCADE);
    }
}
