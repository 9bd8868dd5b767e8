import dev.tandem.declare.*;

public final class From extends Model {
    public final Files files = table("files", new Files());

    public final class Files extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<byte[]> body = custom("body", byte[].class, sqlite("blob"), postgres("bytea"));
    }
}
