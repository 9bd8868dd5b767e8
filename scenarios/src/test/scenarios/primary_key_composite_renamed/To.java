import dev.tandem.declare.*;

/** A table and the columns of its composite key are renamed, and a child that refers to it. */
public final class To extends Model {
    public final Fellows fellows = table("fellows", new Fellows());
    public final Visits visits = table("visits", new Visits());

    public final class Fellows extends Table {
        public final Column<Long> personId = bigint("person_id").notNull().renamedFrom("user_id");
        public final Column<Long> groupId = bigint("group_id").notNull().renamedFrom("team_id");
        public final Column<String> name = text("name").notNull();

        {
            renamedFrom("members");
            primaryKey(personId, groupId);
        }
    }

    public final class Visits extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId = bigint("user_id");
        public final Column<Long> teamId = bigint("team_id");

        {
            foreignKey(userId, teamId)
                    .references(() -> fellows.personId, () -> fellows.groupId)
                    .onDelete(CASCADE);
        }
    }
}
